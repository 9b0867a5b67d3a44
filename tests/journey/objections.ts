import axe from 'axe-core'
import type { Tab } from '../browsers/driver.ts'

/** What axe objects to on a page, rule by rule with the first element. */
export async function objections(tab: Tab): Promise<string[]> {
  await tab.run(axe.source)
  return tab.look(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    const { violations } = await here.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

/** What reaches over the inner edge of its section: at 320 px nothing may. */
export function overhanging(tab: Tab): Promise<string[]> {
  return tab.look(() => {
    const main = document.querySelector('main')
    if (main === null) return ['no section']
    const edge = main.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(main).paddingRight)
    const blocks = [
      ...main.querySelectorAll('p, li, h1, h2, h3, table, form, section, fieldset, button, input, select'),
    ]
    return blocks
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > edge + 1)
      .map(({ tagName, className }) => `${tagName} ${className}`)
  })
}
