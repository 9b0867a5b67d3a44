import { expect, test } from '@playwright/test'
import { demoScenario, MARGARET } from '../facebook/people.ts'
import { choose } from '../journey/choose.ts'
import { conversation, written } from '../journey/conversation.ts'
import { decide, focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

for (const name of BROWSERS) {
  test(`${name}: one message in another language and tone; the next one is the usual again`, async () => {
    const stage = await openStage(name, demoScenario())
    const { browser } = stage
    try {
      await setUp(browser)
      const { panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await focusOn(panel, MARGARET.name)
      await panel.until(() => document.querySelector('blockquote')?.textContent?.startsWith('Hello Margaret') ?? false)
      await choose(panel, 'Language of the reply', 'es')
      await choose(panel, 'How it sounds', 'formal')
      await panel.until(
        () => document.querySelector('blockquote')?.textContent?.startsWith('Hola, Margaret: le agradezco') ?? false,
      )
      const preview = await panel.look(() => document.querySelector('blockquote')?.textContent ?? '')
      await decide(panel, MARGARET.name, 'Decline with message')
      const message = await conversation(browser)
      await rowShows(panel, MARGARET.name, 'The message stands in the composer')
      const { composer } = await written(message)
      expect(composer.trim()).toBe(preview)
      await panel.toFront()
      await panel.press('j')
      await panel.until(() => document.querySelector('blockquote')?.textContent?.startsWith('Hello ') ?? false)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
