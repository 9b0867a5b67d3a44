import { expect, test } from '@playwright/test'
import { BOB, demoScenario, MARGARET, TOMASZ } from '../facebook/people.ts'
import { conversation, written } from '../journey/conversation.ts'
import { focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

for (const name of BROWSERS) {
  test(`${name}: a decline whose panel was closed is told at once and done on one press; a message opens behind a hurry`, async () => {
    const stage = await openStage(name, demoScenario())
    const { browser, replica } = stage
    try {
      await setUp(browser)
      const { panel: first } = await openDesktop(browser)
      await rowShows(first, MARGARET.name, 'Likely patient')
      await focusOn(first, MARGARET.name)
      await first.press('d')
      await rowShows(first, MARGARET.name, 'Decline silently in')
      await first.close()

      const panel = await browser.open(browser.extensionUrl('sidepanel.html'))
      await panel.see(`Decline silently for ${MARGARET.name}`)
      await panel.see('was interrupted before anything was done')
      expect([...replica.deleted]).toEqual([])
      await panel.click('button', 'Decline silently now')
      await rowShows(panel, MARGARET.name, 'Decline silently: done')
      expect([...replica.deleted]).toEqual([MARGARET.id])
      await panel.until(() => !document.body.textContent.includes('was interrupted'))

      await focusOn(panel, BOB.name)
      await panel.press('m')
      await rowShows(panel, BOB.name, 'Decline with message in')
      await focusOn(panel, TOMASZ.name)
      await panel.press('d')
      await rowShows(panel, BOB.name, 'The message waits in a tab behind this one')
      expect(await panel.look(() => document.visibilityState)).toBe('visible')
      await rowShows(panel, TOMASZ.name, 'Decline silently: done')
      await focusOn(panel, BOB.name)
      await panel.click('button', 'Go to the message')
      const message = await conversation(browser)
      await message.until(() => document.visibilityState === 'visible')
      await rowShows(panel, BOB.name, 'The message stands in the composer')
      const { composer, sent } = await written(message)
      expect(composer).toMatch(/^Hello Bob/u)
      expect(sent).toEqual([])
      expect(replica.mutations.map(({ deed }) => deed)).toEqual(['delete', 'delete', 'delete'])
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
