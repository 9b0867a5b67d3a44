import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { demoScenario } from '../facebook/people.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

const FOLDER = 'tests/fixtures/facebook'
const NAMES = readdirSync(FOLDER).flatMap((file) => (/notices-.*\.html$/u.test(file) ? [file.slice(0, -5)] : []))

interface Expected {
  address: string
  lang: string
  dir: string
  requests: { key: string; name: string }[]
}

/** Puts a fixture into the page; links in links are written `x-a` there, as no HTML parser nests them. */
function show([html, lang, dir]: readonly string[]): void {
  history.replaceState(null, '', '/notifications')
  Object.assign(document.documentElement, { lang, dir })
  const page = new DOMParser().parseFromString(html ?? '', 'text/html')
  for (const written of page.querySelectorAll('x-a')) {
    const link = page.createElement('a')
    for (const { name, value } of [...written.attributes]) link.setAttribute(name, value)
    link.append(...written.childNodes)
    written.replaceWith(link)
  }
  // The page's policy takes no style elements.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([...page.querySelectorAll('style')].map((style) => style.textContent).join(''))
  document.adoptedStyleSheets = [sheet]
  document.body.replaceChildren(...page.body.childNodes)
}

interface Browser {
  tabs: {
    query(what: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object, options: object): Promise<unknown>
  }
}

for (const name of BROWSERS) {
  test(`${name}: reads the names in notifications as the eye does, by the page's own style sheets`, async () => {
    const stage = await openStage(name, demoScenario({ requests: [] }))
    try {
      const desk = await stage.browser.open(stage.browser.extensionUrl('options.html'))
      const page = await stage.browser.open('https://www.facebook.com/friends/list')
      await page.until(() => document.querySelector('[role=main]') !== null)
      for (const fixture of NAMES) {
        const { lang, dir, requests } = JSON.parse(readFileSync(`${FOLDER}/${fixture}.json`, 'utf8')) as Expected
        await page.look(show, [readFileSync(`${FOLDER}/${fixture}.html`, 'utf8'), lang, dir] as const)
        const read = await desk.look(async () => {
          const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser }
          const { tabs } = browser ?? chrome
          const all = await tabs.query({ url: 'https://www.facebook.com/*' })
          return tabs.sendMessage(all[0]?.id ?? -1, { kind: 'report' }, { frameId: 0 })
        })
        const told = (read as { requests: { key: string; name: string }[] }).requests
        expect(
          told.map(({ key, name }) => ({ key, name })),
          fixture,
        ).toEqual(requests)
      }
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
