import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Tab } from '../browsers/driver.ts'
import { demoScenario } from '../facebook/people.ts'
import { choose } from '../journey/choose.ts'
import { objections, overhanging } from '../journey/objections.ts'
import { lockTakenOver, openPolicyDesk } from '../journey/policy-desk.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

const NEXT = 'four words of the practice'

/** Opens the fold of this title. */
const unfold = (tab: Tab, title: string): Promise<void> =>
  tab.look((wanted) => {
    for (const one of document.querySelectorAll('details')) {
      if (one.querySelector('summary')?.textContent === wanted) one.open = true
    }
  }, title)

/** Where a picture of each screen is left, if anywhere: for whoever wants to look. */
const pictures = process.env.FRONT_DESK_PICTURES

for (const name of BROWSERS) {
  test(`${name}: the practice makes a key, the physician allows it, and the practice opens list and backup with it`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-key-'))
    const [key, policy, backup] = ['key.pem', 'policy.json', 'backup.front-desk'].map((file) => join(folder, file))
    const stage = await openStage(name, demoScenario())
    try {
      const { browser } = stage
      const options = await setUp(browser)
      const go = (section: string): Promise<void> => options.goto(browser.extensionUrl(`options.html#${section}`))
      const fits = async (screen: string): Promise<void> => {
        if (pictures !== undefined) await options.picture(join(pictures, `${name}-${screen}.png`))
        await options.resize(320, 900)
        if (pictures !== undefined) await options.picture(join(pictures, `${name}-${screen}-narrow.png`))
        expect(await overhanging(options), screen).toEqual([])
        expect(await objections(options), screen).toEqual([])
        await options.resize(1200, 900)
      }
      await openPolicyDesk(options, browser.extensionUrl)
      await lockTakenOver(options)
      await choose(options, "The practice's key to the list: who decides", 'proposed')
      await options.download('Make a pair of keys', key ?? '')
      await options.see('keep it in a safe, not on a desk')
      await fits('desk')
      await options.click('button', 'Read what it does')
      await options.see('The practice asks for a way into')
      await fits('review')
      await options.download('Sign and save the file', policy ?? '')
      await go('policy')
      await options.choose('Signed policy file', policy ?? '')
      await options.click('button', 'The words are the same: use this file')
      await options.see('The file is in use.')

      await go('security')
      await options.see('Your practice asks for a way in of its own')
      await options.click('button', 'Allow it')
      await options.see('Your practice can open your list and log with its private key')
      await options.download('Save a backup file', backup ?? '')
      await options.click('button', 'Lock now')
      await options.see("Open with the practice's key")
      await unfold(options, "Open with the practice's key")
      await options.choose("File with the practice's private key", policy ?? '')
      await options.fill('New passphrase', NEXT)
      await options.fill('Repeat the passphrase', NEXT)
      await fits('open')
      await options.click('button', 'Unlock and set the new passphrase')
      await options.see('This file holds no private key that can be read.')
      await options.choose("File with the practice's private key", key ?? '')
      await options.click('button', 'Unlock and set the new passphrase')
      await options.see('Passphrase and recovery code')
      await go('patients')
      await options.see('48 patients on your list')
      await options.click('button', 'Lock now')
      await options.fill('Passphrase', NEXT)
      await options.click('button', 'Unlock')
      await options.see('48 patients on your list')
      await go('log')
      await options.see('the practice opened list and log with its key, and a new passphrase was set')
      await fits('log')

      await go('security')
      await unfold(options, 'Bring a copy back')
      await options.choose('Backup file', backup ?? '')
      await options.see("With the practice's key instead")
      await unfold(options, "With the practice's key instead")
      await options.choose("File with the practice's private key", key ?? '')
      await fits('restore')
      await options.look(() => {
        const forms = [...document.querySelectorAll<HTMLFormElement>('.inside .inside form')]
        forms.at(-1)?.requestSubmit()
      })
      await options.see('Brought back and checked')
      await go('patients')
      await options.see('48 patients on your list')
    } finally {
      await stage.close()
      stage.clear()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
