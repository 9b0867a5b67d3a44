import { expect, test } from '@playwright/test'
import { BOB, demoScenario, MARGARET } from '../facebook/people.ts'
import { conversation, written } from '../journey/conversation.ts'
import { cut } from '../journey/cut.ts'
import { atDesk } from '../journey/desk.ts'
import { picture } from '../journey/picture.ts'
import { BROWSERS } from '../journey/stage.ts'

/** What each browser gives a panel that nobody has drawn wider, in CSS pixels. */
const PANEL_WIDTH = { chromium: 360, firefox: 240 } as const

for (const name of BROWSERS) {
  test(`${name}: from the toolbar to the panel beside the page, a decline by keys and one with a message, nothing cut`, () =>
    atDesk(name, demoScenario(), async (desk) => {
      const { replica } = desk
      await desk.setUp()
      await desk.go('https://www.facebook.com/friends/requests')
      await desk.page.see(MARGARET.name)
      const panel = await desk.panel()
      await panel.until(
        () => document.querySelectorAll('.row .chip').length === 5 && !document.body.textContent.includes('Checking'),
      )
      expect((await panel.size()).width).toBe(PANEL_WIDTH[name])
      desk.screenshot(picture(name, 'panel with requests'))
      expect(await cut(panel)).toEqual([])
      // What is too wide would be seen.
      await panel.look(() => document.querySelector<HTMLElement>('.row .name')?.style.setProperty('white-space', 'pre'))
      await panel.look(() => document.querySelector<HTMLElement>('.row .name')?.style.setProperty('width', '40rem'))
      expect(await cut(panel)).not.toEqual([])
      await panel.look(() => document.querySelector('.row .name')?.removeAttribute('style'))

      // The mouse brings the keyboard into the panel, as it does for a person.
      await panel.click('button', 'Keys')
      await panel.click('button', 'Keys')
      await panel.press('j')
      await panel.until(
        (wanted) => document.querySelector('.row-head[aria-expanded="true"] .name')?.textContent === wanted,
        MARGARET.name,
      )
      desk.screenshot(picture(name, 'panel at a request'))
      expect(await cut(panel)).toEqual([])
      await panel.press('d')
      await panel.see('Decline silently in')
      desk.screenshot(picture(name, 'panel in the time to undo'))
      expect(await cut(panel)).toEqual([])
      await panel.see('Decline silently: done')
      expect(replica.mutations.map(({ deed, id }) => `${deed} ${id}`)).toEqual([`delete ${MARGARET.id}`])

      await panel.press('j')
      await panel.press('j')
      await panel.until(
        (wanted) => document.querySelector('.row-head[aria-expanded="true"] .name')?.textContent === wanted,
        BOB.name,
      )
      await panel.press('m')
      await panel.see('The message stands in the composer')
      const { composer, sent } = await desk.inTabs(async (tabs) => written(await conversation(tabs)))
      desk.screenshot(picture(name, 'message in the composer'))
      expect(composer).toContain('Hello Bob')
      expect(sent).toEqual([])
      expect(replica.mutations.map(({ deed, id }) => `${deed} ${id}`)).toEqual([
        `delete ${MARGARET.id}`,
        `delete ${BOB.id}`,
      ])
    }))
}
