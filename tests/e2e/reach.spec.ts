import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { scenarioOf } from '../facebook/scenario.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'
import { inPageScript } from '../support/in-page-script.ts'

/** A layout with one button, and where its column, or the window, was scrolled to before anybody looks. */
type Layout = [name: string, html: string, scrolled?: { left?: number; top?: number }]

const B = '<button id="b" style="width:80px;height:30px">Delete</button>'
const far = (px: number): string => `<div style="height:${px}px;width:10px"></div>`
const column = (inside: string, style = ''): string =>
  `<div id="column" style="width:300px;height:200px;overflow:auto;${style}">${inside}</div>`
const undrawn = (id: string): string =>
  `<div style="content-visibility:auto;contain-intrinsic-size:auto 1px">${far(90)}<button${id}>Delete</button></div>`
const parked = (style: string): string => `<div style="position:relative"><div style="${style}">${B}</div></div>`

/** A person can get to these. */
const REACHABLE: readonly Layout[] = [
  ['plain', B],
  ['below the fold', far(4000) + B],
  ['above the fold', B + far(4000), { top: 3000 }],
  ['in a column, further down', column(far(900) + B)],
  ['in a column, scrolled past', column(B + far(4000)), { top: 4000 }],
  [
    'in a column of a column, both scrolled past',
    column(column(B + far(3000)).replace('"column"', '"inner"') + far(3000)),
    { top: 3000 },
  ],
  ['in a column, to the right', column(`<div style="width:3000px;padding-left:2000px">${B}</div>`)],
  [
    'in a column from right to left',
    column(`<div style="width:3000px;padding-right:2000px">${B}</div>`, 'direction:rtl'),
  ],
  [
    'in a column from right to left, scrolled past',
    column(`<div style="width:3000px">${B}</div>`, 'direction:rtl'),
    { left: -2000 },
  ],
  [
    'in a column that grows upwards',
    column(`<div>${B}</div>${far(50)}${far(900)}`, 'display:flex;flex-direction:column-reverse'),
    { top: -500 },
  ],
  ['in a moved column', column(far(900) + B, 'transform:translate(40px,60px) scale(.5)')],
  ['in an enlarged column, scrolled past', column(B + far(4000), 'zoom:1.75'), { top: 4000 }],
  ['in a clipping box that is large enough', `<div style="overflow:hidden;width:400px;height:300px">${B}</div>`],
  ['half cut away', `<div style="overflow:hidden;width:400px;height:15px">${B}</div>`],
  ['below a parent without a box', `<div style="display:contents;overflow:hidden;position:relative">${B}</div>`],
  ['below an inline parent', `<span style="overflow:hidden">${B}</span>`],
  [
    'placed outside of a clipping box that does not hold it',
    `<div style="overflow:hidden;width:9px;height:0"><div style="position:absolute;top:300px;left:40px">${B}</div></div>`,
  ],
  [
    'in a row that is drawn when it comes into view',
    column(`${far(900)}<div style="content-visibility:auto">${B}</div>`),
  ],
  ['in the last of many such rows', column(['', '', '', '', '', '', '', ' id="b"'].map(undrawn).join(''))],
  ['fixed, in the window', `<div style="position:fixed;left:20px;top:20px">${B}</div>${far(4000)}`, { top: 2000 }],
  ['while a dialog locks the length of the page', `<style>body{overflow-y:hidden}</style>${far(4000)}${B}`],
  ['in a page that is wider than the window', `<div style="width:9000px;padding-left:5000px">${B}</div>`],
  ['cut by a large clip', parked('position:absolute;clip:rect(0px,300px,200px,0px)')],
]

/** Nobody can get to these: copies for readers aloud, and for a layout that is not the one on view. */
const PARKED: readonly Layout[] = [
  ['far to the left', parked('position:absolute;left:-9999px')],
  ['far above', parked('position:absolute;top:-9999px')],
  ['far to the left, in a column', column(parked('position:absolute;left:-9999px') + far(900))],
  [
    'far to the left, in a column that holds it',
    column(`<div style="position:absolute;left:-9999px">${B}</div>${far(900)}`, 'position:relative'),
  ],
  [
    'far above, in a column that was scrolled',
    column(`<div style="position:absolute;top:-9999px">${B}</div>${far(4000)}`, 'position:relative'),
    { top: 3000 },
  ],
  [
    'far to the right, from right to left',
    column(`<div style="position:absolute;left:9999px">${B}</div>${far(900)}`, 'position:relative;direction:rtl'),
  ],
  ['moved away by a transform', `<div style="transform:translateX(-9999px)">${B}</div>`],
  [
    'moved away in a clipping box',
    `<div style="overflow:hidden;width:300px"><div style="margin-left:900px;width:90px">${B}</div></div>`,
  ],
  [
    'far to the right, in a page that cannot be scrolled there',
    `<style>body{overflow-x:hidden}</style><div style="position:absolute;left:9999px">${B}</div>`,
  ],
  ['pushed out of the window by text-indent', `<div style="text-indent:-9999px;overflow:hidden">${B}</div>`],
  ['fixed, below the window', `<div style="position:fixed;top:5000px">${B}</div>${far(9000)}`],
  ['cut by clip', parked('position:absolute;clip:rect(0,0,0,0)')],
  ['cut by a clip of one px', parked('position:absolute;clip:rect(1px,1px,1px,1px)')],
  ['cut by clip-path', `<div style="clip-path:inset(50%)">${B}</div>`],
  ['cut by a circle of nothing', `<div style="clip-path:circle(0)">${B}</div>`],
  ['cut far above', `<div style="clip-path:inset(100%)">${'<div>'.repeat(20)}${B}${'</div>'.repeat(20)}</div>`],
  ['in 1 x 1', `<div style="position:absolute;width:1px;height:1px;overflow:hidden">${B}</div>`],
  ['in a box without height', `<div style="height:0;overflow:hidden">${B}</div>`],
  ['in a column without height', `<div style="height:0;overflow:auto">${B}</div>`],
  [
    'in a box without height, far down',
    `${far(2000)}<div style="height:0;overflow:hidden">${'<div>'.repeat(20)}${B}${'</div>'.repeat(20)}</div>`,
  ],
  ['1 x 1 itself', B.replace('80px', '1px').replace('30px', '1px;padding:0;border:0')],
  ['shrunk to nothing', `<div style="transform:scale(0)">${B}</div>`],
  ['seen through', `<div style="opacity:0">${B}</div>`],
  ['without visibility', `<div style="visibility:hidden">${B}</div>`],
  ['not displayed', `<div style="display:none">${B}</div>`],
  ['inert', `<div inert>${B}</div>`],
  ['hidden', `<div hidden>${B}</div>`],
  ['never drawn', `<div style="content-visibility:hidden">${B}</div>`],
  [
    'below a parent without a box, in a box without height',
    `<div style="height:0;overflow:hidden"><div style="display:contents">${B}</div></div>`,
  ],
]

interface Eyes {
  eyes: { isPressable(element: Element): boolean; isShown(element: Element): boolean }
}

/** Which of these can be pressed; of how many at least it is said that they are displayed. */
async function judged(page: Tab, layouts: readonly Layout[]): Promise<{ pressable: string[]; shown: number }> {
  return page.look((all) => {
    const { eyes } = window as unknown as Eyes
    const seen = all.map(([name, html, to = {}]) => {
      scrollTo(0, 0)
      document.body.style.cssText = 'margin:8px'
      document.body.innerHTML = html
      for (const one of document.querySelectorAll('#column, #inner')) one.scrollTo(to)
      if (document.querySelector('#column') === null) scrollTo(to)
      const button = document.getElementById('b') as Element
      return { name, pressable: eyes.isPressable(button), shown: eyes.isShown(button) }
    })
    return {
      pressable: seen.filter(({ pressable }) => pressable).map(({ name }) => name),
      shown: seen.filter(({ shown }) => shown).length,
    }
  }, layouts)
}

for (const name of BROWSERS) {
  test(`${name}: a button counts where a person could scroll to it, and a parked copy of it never does`, async () => {
    const stage = await openStage(name, scenarioOf())
    try {
      const page = await stage.browser.open('about:blank')
      await page.look(() => {
        document.open()
        document.write('<!doctype html><html lang="en"><body></body></html>')
        document.close()
      })
      await page.run(await inPageScript('src/facebook/shown.ts', 'eyes'))
      const reachable = await judged(page, REACHABLE)
      const away = await judged(page, PARKED)
      expect(reachable.pressable).toEqual(REACHABLE.map(([layout]) => layout))
      expect(away.pressable).toEqual([])
      // Whoever asks no more than whether it is displayed takes most of the parked ones for real.
      expect(away.shown).toBeGreaterThan(15)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
