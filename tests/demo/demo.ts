import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { demoScenario } from '../facebook/people.ts'
import { openDesktop } from '../journey/panel.ts'
import { PRACTICE } from '../journey/practice.ts'
import { setUp } from '../journey/set-up.ts'
import { openStage } from '../journey/stage.ts'
import { play } from './play.ts'

/** Where pictures and the exported log are left. */
const OUT = 'demo-output'

const headless = process.argv.includes('--headless')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

rmSync(OUT, { recursive: true, force: true })
await mkdir(OUT, { recursive: true })
say('• Starting Chromium with the built extension. Everybody on the page and on the list is fictitious.')
const stage = await openStage('chromium', demoScenario(), headless)
try {
  say(`• Setting up ${PRACTICE.name}: passphrase, list of 48 patients, portal`)
  const options = await setUp(stage.browser)
  const desktop = await openDesktop(stage.browser)
  if (headless) process.exitCode = (await play({ stage, options, desktop, out: OUT, say })) ? 0 : 1
  else {
    say(
      `• Ready. The passphrase is "${PRACTICE.passphrase}". The panel stands in a tab; the bell on a request opens it beside the page.`,
    )
    say('• Close the browser to end.')
    await stage.browser.ended
  }
} finally {
  await stage.close()
  stage.clear()
}
