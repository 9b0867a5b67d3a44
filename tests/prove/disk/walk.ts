import { join } from 'node:path'
import { SESSION_KEY } from '../../../src/store/vault.ts'
import type { Tab } from '../../browsers/driver.ts'
import { eventually } from '../../browsers/wait.ts'
import { demoScenario, MARGARET } from '../../facebook/people.ts'
import { choose } from '../../journey/choose.ts'
import { focusOn, openDesktop, rowShows } from '../../journey/panel.ts'
import { PRACTICE } from '../../journey/practice.ts'
import { setPassphrase } from '../../journey/set-up.ts'
import { type BrowserName, openStage, type Stage } from '../../journey/stage.ts'
import { CANARIES, CONTROLS, TYPED } from './canaries.ts'
import { keyInMemory, writeInTheClear } from './controls.ts'
import { cutPower } from './processes.ts'

/** A moment at which the disk is to be searched. */
export interface Moment {
  name: string
  /** The key of the vault, in base64, once there is one. */
  key?: string
  /** Whether it is still the same moment; without it, it lasts. */
  still?(): Promise<boolean>
}

/** What the walk goes with. */
export interface WalkWorld {
  browser: BrowserName
  profile: string
  list: string
  /** Where the user keeps files, which may hold anything. */
  kept: string
}

const busy = (tab: Tab): Promise<boolean> => tab.look(() => document.querySelector('progress') !== null)

/** Goes through every state of the vault in a real browser; the disk is searched at each moment, while the walk waits. */
export async function* walk({ browser: name, profile, list, kept }: WalkWorld): AsyncGenerator<Moment> {
  const start = (): Promise<Stage> => openStage(name, demoScenario(), true, undefined, profile)
  let stage = await start()
  let options = await stage.browser.open(stage.browser.extensionUrl('options.html#welcome'))
  const go = (page: string): Promise<void> => options.goto(stage.browser.extensionUrl(page))
  async function again(): Promise<void> {
    stage = await start()
    options = await stage.browser.open(stage.browser.extensionUrl('options.html#patients'))
  }
  async function unlock(): Promise<void> {
    await options.fill('Passphrase', PRACTICE.passphrase)
    await options.click('button', 'Unlock')
    await options.until(() => !document.body.textContent.includes('Unlock first'))
  }
  await writeInTheClear(options, CONTROLS)
  await setPassphrase(options)
  const key = (await keyInMemory(options, SESSION_KEY)) ?? ''
  yield { name: 'set up', key }

  await go('options.html#patients')
  await options.choose('File with the patient list', list)
  await options.until(() => (document.querySelector('progress')?.value ?? 0) > 0.3)
  yield { name: 'importing: the worker reads', still: () => busy(options) }
  await options.see('patients understood')
  yield { name: 'importing: the preview' }
  await options.click('button', 'Use this list')
  await options.until(() => document.querySelector('progress') !== null)
  yield { name: 'importing: the index is made', still: () => busy(options) }
  await options.see('patients on your list')

  await options.fill('Search by name or date of birth', TYPED.search)
  await options.see('0 patients')
  await options.fill('Search by name or date of birth', CANARIES[500] ?? '')
  await options.see('1 patient')
  await options.click('button', 'Add a patient')
  await options.fill('Given name', TYPED.given)
  await options.click('button', 'Save this patient')
  await options.until(() => document.querySelector('.person h2') !== null)
  const { page, panel } = await openDesktop(stage.browser)
  await rowShows(panel, MARGARET.name, 'Likely patient')
  await focusOn(panel, MARGARET.name)
  await panel.press('a')
  await rowShows(panel, MARGARET.name, 'Now press Confirm on Facebook again')
  await page.toFront()
  await page.click('button', 'Confirm')
  await panel.toFront()
  await panel.see(`You accepted ${MARGARET.name}`)
  await choose(panel, 'Reason', 'existing-friendship')
  await panel.fill('Note for the log', TYPED.note)
  yield { name: 'unlocked: list, search, form and panel', key }
  await panel.toFront()
  await panel.click('button', 'Save the reason')
  await panel.until(() => document.querySelector('.reason-due') === null)
  await page.close()
  await panel.close()
  await options.toFront()
  await go('options.html#security')
  await options.download('Save a backup file', join(kept, 'backup.front-desk'))
  await go('options.html#log')
  await options.see('1 entry, unbroken since')
  await options.download('Export JSON', join(kept, 'log.json'))
  await eventually(
    'the second copy',
    async () => {
      await go('popup.html')
      await go('options.html#security')
      await options.see('Copies')
      return (await options.look(() => document.body.textContent)).includes('decisions up to number 1.') || undefined
    },
    200_000,
  )
  yield { name: 'unlocked: backup, export, second copy' }

  await go('options.html#patients')
  await options.see('patients on your list')
  await options.click('button', 'Lock now')
  await options.see('Unlock first to see this.')
  yield { name: 'locked' }
  await stage.close()
  yield { name: 'locked, the browser closed' }

  await again()
  await unlock()
  await options.fill('Search by name or date of birth', CANARIES[1] ?? '')
  await options.see('1 patient')
  yield { name: 'unlocked again' }
  await stage.close()
  yield { name: 'unlocked, the browser closed' }

  await again()
  await unlock()
  await options.choose('File with the patient list', list)
  await options.until(() => (document.querySelector('progress')?.value ?? 0) > 0.3)
  await cutPower(profile)
  await stage.proxy.close()
  yield { name: 'importing, the power cut' }

  await again()
  await unlock()
  await options.see('patients on your list')
  await cutPower(profile)
  await stage.proxy.close()
  yield { name: 'unlocked, the power cut' }

  await again()
  await go('options.html#security')
  await options.click('button', 'Erase everything')
  await options.fill('Type ERASE to confirm', 'ERASE')
  await options.click('button', 'Erase now')
  await options.see('Everything was erased.')
  yield { name: 'erased' }
  await stage.close()
  yield { name: 'erased, the browser closed' }
}
