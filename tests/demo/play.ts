import type { Tab } from '../browsers/driver.ts'
import { BOB, MARGARET, MARIA, PRIYA, TOMASZ } from '../facebook/people.ts'
import { conversation, written } from '../journey/conversation.ts'
import { type Desktop, decide, focusOn, rowShows } from '../journey/panel.ts'
import type { Stage } from '../journey/stage.ts'
import { exportLog } from './export-log.ts'
import { sideBySide } from './side-by-side.ts'

/** Everything that is on the stage. */
export interface Play {
  stage: Stage
  options: Tab
  desktop: Desktop
  /** Folder for pictures and the exported log. */
  out: string
  say(line: string): void
}

const PANEL = { width: 420, height: 900 }
const PAGE = { width: 1000, height: 900 }

/**
 * Plays the whole job: three patients declined, one of them with a message, one request told apart, one left.
 * @returns whether everything came out as it has to
 */
export async function play({ stage, options, desktop: { page, panel }, out, say }: Play): Promise<boolean> {
  await options.picture(`${out}/1-welcome.png`)
  await panel.toFront()
  await panel.resize(PANEL.width, PANEL.height)
  await rowShows(panel, MARGARET.name, 'Likely patient')
  await focusOn(panel, MARGARET.name)
  await panel.picture(`${out}/2-panel.png`)
  await page.toFront()
  await page.resize(PAGE.width, PAGE.height)
  await page.picture(`${out}/3-page.png`)
  await sideBySide(stage.browser, [`${out}/3-page.png`, `${out}/2-panel.png`], `${out}/panel-beside-page.png`)

  say(`• ${MARGARET.name}: Decline with message`)
  await decide(panel, MARGARET.name, 'Decline with message')
  const message = await conversation(stage.browser)
  await rowShows(panel, MARGARET.name, 'The message stands in the composer')
  await message.toFront()
  await message.picture(`${out}/4-message.png`)
  const { composer, sent } = await written(message)
  say(`  in the composer, not sent: ${composer}`)
  for (const person of [BOB, MARIA]) {
    say(`• ${person.name}: Decline silently`)
    await decide(panel, person.name, 'Decline silently')
  }
  say(`• ${TOMASZ.name}: Not my patient`)
  await decide(panel, TOMASZ.name, 'Not my patient')
  say(`• ${PRIYA.name}: left alone`)
  await panel.picture(`${out}/5-decided.png`)
  await page.toFront()
  await page.picture(`${out}/6-page-after.png`)

  const log = await exportLog(stage.browser, options, out)
  say('\nDecision log')
  for (const line of log.lines) say(`  ${line}`)
  say(`  ${log.verified ? 'The log verifies: unbroken.' : `The log does not verify: ${log.broken}`}`)
  say(`\nPictures and the exported log: ${out}/`)
  const { deleted, confirmed } = stage.replica
  return log.verified && log.lines.length === 4 && deleted.size === 3 && confirmed.size === 0 && sent.length === 0
}
