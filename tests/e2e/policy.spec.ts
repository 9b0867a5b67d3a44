import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { firefoxNativeManifest, firefoxPolicies, linuxJson } from '../../src/core/policy/artefacts/json-files.ts'
import type { Handout } from '../../src/core/policy/artefacts/managed-entries.ts'
import type { PolicyDocument } from '../../src/core/policy/document.ts'
import { CHROMIUM_ID } from '../browsers/chromium.ts'
import type { Tab, TestBrowser } from '../browsers/driver.ts'
import { GECKO_ID } from '../browsers/firefox.ts'
import { administrator, hindrance, PLACES, type Place } from '../browsers/management.ts'
import { eventually } from '../browsers/wait.ts'
import { demoScenario, MARGARET } from '../facebook/people.ts'
import { focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { importList, setPassphrase } from '../journey/set-up.ts'
import { openStage } from '../journey/stage.ts'

const ORGANIZATION = 'Harbour Lane Group'
const WRITE: Record<Place, (handout: Handout) => string> = {
  'chromium policies': (handout) => linuxJson(handout, CHROMIUM_ID),
  'firefox policies.json': (handout) => firefoxPolicies(handout, GECKO_ID),
  'firefox native manifest': (handout) => firefoxNativeManifest(handout, GECKO_ID),
}

/** A policy that locks name, channel and reply. Nothing checks it here, so that a bad value can be sent on purpose. */
function policy(version: number, greeting: string, undoSeconds = 10): PolicyDocument {
  return {
    form: 'front-desk-policy/1',
    id: 'harbour-lane',
    version,
    effective: '2026-01-01',
    settings: {
      practiceName: { value: 'Harbour Lane Group Practice', locked: true },
      channels: { value: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }], locked: true },
      reply: { value: `${greeting} {first_name}, please use {channel}. {emergency}`, locked: true },
      undoSeconds: { value: undoSeconds, locked: false },
    },
  }
}

for (const place of PLACES) {
  test(`${place}: what is locked holds, a bad policy is told with its path, the last good one stays`, async () => {
    const why = hindrance(place)
    test.info().skip(why !== undefined, `Skipped: ${why}.`)
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-policy-'))
    const admin = administrator(place, folder)
    const write = (document: PolicyDocument): void =>
      admin.write(WRITE[place]({ document, organizationName: ORGANIZATION }))
    write(policy(1, 'Good day'))
    const stage = await openStage(
      place.startsWith('chromium') ? 'chromium' : 'firefox',
      demoScenario(),
      true,
      admin.program,
    )
    const { browser } = stage
    try {
      const options = await browser.open(browser.extensionUrl('options.html#welcome'))
      await setPassphrase(options)
      await importList(options)
      await options.see('Harbour Lane Group Practice')
      const { panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await focusOn(panel, MARGARET.name)
      await untilMessage(panel, 'Good day Margaret, please use the online portal at https://portal.harbourlane.example')

      // The reply is locked and in one language, and there is one channel: nothing is left to pick.
      expect(await panel.look(() => document.querySelector('.wishes'))).toBeNull()

      await options.toFront()
      await options.goto(browser.extensionUrl('options.html#reply'))
      await options.see(`Set by ${ORGANIZATION}; it cannot be changed here.`)
      expect(await lockedFields(options)).toEqual(['Name of the practice', 'Patient portal (web address)', 'Reply'])
      await overwriteSettings(options)
      await panel.toFront()
      await untilMessage(panel, 'Good day Margaret, please use the online portal at https://portal.harbourlane.example')

      // Firefox reads policies.json once in its own life: the next test.
      if (place === 'firefox policies.json') return
      write(policy(2, 'Greetings'))
      const since = Date.now()
      const page = place === 'firefox native manifest' ? await restarted(browser, options) : options
      await page.goto(browser.extensionUrl('options.html#policy'))
      await page.see('In force: harbour-lane, version 2')
      const seconds = ((Date.now() - since) / 1000).toFixed(1)
      test.info().annotations.push({ type: 'measured', description: `A change was on screen after ${seconds} s.` })
      if (page === options) await untilMessage(panel, 'Greetings Margaret')

      write(policy(3, 'Worse', 99))
      const last = page === options ? page : await restarted(browser, page)
      await last.see('Still in force: harbour-lane, version 2')
      await last.see('settings.undoSeconds.value')
      if (page === options) await untilMessage(panel, 'Greetings Margaret')
    } finally {
      await stage.close()
      stage.clear()
      rmSync(folder, { recursive: true })
    }
  })
}

test('firefox policies.json: a bad policy is told with its path from the first start on, and the last good one stays', async () => {
  const place = 'firefox policies.json'
  const why = hindrance(place)
  test.info().skip(why !== undefined, `Skipped: ${why}.`)
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-policy-'))
  const profile = mkdtempSync(join(tmpdir(), 'front-desk-'))
  const admin = administrator(place, folder)
  /** One start of Firefox, on what it has stored: the policy is written before, and what the verify page says is waited for. */
  async function start(document: PolicyDocument, ...says: string[]): Promise<void> {
    admin.write(WRITE[place]({ document }))
    const stage = await openStage('firefox', demoScenario(), true, admin.program, profile)
    try {
      const options = await stage.browser.open(stage.browser.extensionUrl('options.html#policy'))
      for (const words of says) await options.see(words)
    } finally {
      await stage.close()
    }
  }
  const wrong = ['Something in the policy breaks a rule', 'settings.undoSeconds.value']
  try {
    await start(policy(1, 'Good day', 99), ...wrong, 'No policy has come from a practice.')
    await start(policy(2, 'Good day'), 'In force: harbour-lane, version 2')
    await start(policy(3, 'Good day', 99), ...wrong, 'Still in force: harbour-lane, version 2')
    await start(policy(3, 'Greetings'), 'In force: harbour-lane, version 3')
  } finally {
    rmSync(folder, { recursive: true })
    rmSync(profile, { recursive: true, force: true })
  }
})

/** Has the extension started anew by its own button, and opens the policy again. */
async function restarted(browser: TestBrowser, options: Tab): Promise<Tab> {
  // Our own tabs go with it: a tab of nobody's stays to work from.
  const other = await browser.open('about:blank')
  await options.toFront()
  await options.goto(browser.extensionUrl('options.html#policy'))
  await options.click('button', 'Restart Front Desk to look again')
  // Pressed once the script is over: the tab goes with the press, and the driver would wait for it for ever.
  await options.look(() => {
    const yes = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Yes, restart it')
    setTimeout(() => yes?.click())
  })
  await other.toFront()
  const gone = () =>
    options.url().then(
      () => undefined,
      () => true,
    )
  await eventually('the end of the old options', gone)
  return eventually('the options after the restart', async () => {
    const tab = await browser.open(browser.extensionUrl('options.html#policy'))
    if (await tab.look(() => document.querySelector('#root') !== null)) return tab
    await tab.close()
    return undefined
  })
}

/** Waits until the unfolded request shows a message that begins so. */
function untilMessage(panel: Tab, beginning: string): Promise<void> {
  return panel.until(
    (words) => document.querySelector('blockquote')?.textContent?.startsWith(words) ?? false,
    beginning,
  )
}

/** Labels of the fields that cannot be changed. */
function lockedFields(options: Tab): Promise<string[]> {
  return options.look(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:disabled, textarea:disabled')]
      .filter(({ type }) => type !== 'checkbox')
      .map(({ labels }) => labels?.[0]?.textContent ?? ''),
  )
}

/** Writes other settings past the screens, as somebody with the developer tools could. */
function overwriteSettings(options: Tab): Promise<void> {
  return options.look(async () => {
    const page = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { set(items: object): Promise<void> } } }
    >
    const { storage } = page.browser ?? page.chrome
    const channels = [{ kind: 'page', id: 'own', url: 'https://my-own-page.example' }]
    await storage.local.set({
      policy: {
        id: 'practice',
        version: 9,
        practiceName: 'Mine',
        reply: 'Hi {first_name} {channel} {emergency}',
        channels,
      },
    })
  })
}
