import { expect, test } from '@playwright/test'
import type { Surface } from '../browsers/window.ts'
import { demoScenario } from '../facebook/people.ts'
import { cut } from '../journey/cut.ts'
import { atDesk } from '../journey/desk.ts'
import { picture } from '../journey/picture.ts'
import { PRACTICE } from '../journey/practice.ts'
import { BROWSERS } from '../journey/stage.ts'

/** A hand's width of words: less is a column of single words. In CSS pixels. */
const LEAST_WIDTH = 280

for (const name of BROWSERS) {
  test(`${name}: the popup of the toolbar's button is wide enough to read, and whole, in every state`, () =>
    atDesk(name, demoScenario(), async (desk) => {
      async function expectWhole(popup: Surface, state: string): Promise<void> {
        desk.screenshot(picture(name, `popup ${state}`))
        const { width } = await popup.size()
        expect(width, `width ${state}`).toBeGreaterThanOrEqual(LEAST_WIDTH)
        expect(await cut(popup, true), state).toEqual([])
      }
      const before = await desk.popup()
      await before.see('Not set up yet.')
      await expectWhole(before, 'before set-up')
      // What is too wide would be seen.
      await before.look(() => document.querySelector<HTMLElement>('h1')?.style.setProperty('width', '60rem'))
      expect(await cut(before, true)).not.toEqual([])
      await desk.key('Escape')

      await desk.setUp()
      const away = await desk.popup()
      await away.see('Unlocked and ready.')
      await expectWhole(away, 'unlocked, without Facebook')
      await desk.key('Escape')

      await desk.go('https://www.facebook.com/friends/requests')
      await desk.page.see('Margaret')
      const beside = await desk.popup()
      await beside.see('Unlocked and ready.')
      await expectWhole(beside, 'unlocked, with Facebook')

      await beside.click('button', 'Lock')
      await beside.see('Passphrase')
      await desk.key('Escape')
      const locked = await desk.popup()
      await locked.see('Passphrase')
      await expectWhole(locked, 'locked, with Facebook')
      await locked.click('textbox', 'Passphrase')
      await locked.type(PRACTICE.passphrase)
      await locked.press('Enter')
      await locked.see('Unlocked and ready.')
      await expectWhole(locked, 'just unlocked')
      await locked.click('button', 'Lock')
      await locked.see('Passphrase')
      await desk.key('Escape')
      await desk.go('about:blank')
      const lockedAway = await desk.popup()
      await lockedAway.see('Passphrase')
      await expectWhole(lockedAway, 'locked, without Facebook')
    }))
}
