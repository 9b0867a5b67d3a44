import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { escaped } from '../../src/core/papers/html-page.ts'
import { documentSchema } from '../../src/core/policy/document.ts'
import { summarise } from '../../src/core/policy/summary.ts'
import { PROFILES } from '../../src/service/profiles.ts'
import { say } from '../../src/ui/say.ts'
import { CHROMIUM_ID } from '../browsers/chromium.ts'
import type { Tab } from '../browsers/driver.ts'
import { GECKO_ID } from '../browsers/firefox.ts'
import { demoScenario, MARGARET } from '../facebook/people.ts'
import { choose } from '../journey/choose.ts'
import { objections, overhanging } from '../journey/objections.ts'
import { focusOn, openDesktop, rowShows } from '../journey/panel.ts'
import { lockTakenOver, openPolicyDesk, TAKEN_OVER } from '../journey/policy-desk.ts'
import { PRACTICE } from '../journey/practice.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'

for (const name of BROWSERS) {
  test(`${name}: a policy is written, signed, taken in a second browser, and what it locks is locked there`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-desk-'))
    const file = join(folder, 'signed.json')
    try {
      const fingerprint = await writeAndSign(name, folder, file)
      const stage = await openStage(name, demoScenario())
      const { browser } = stage
      try {
        const options = await browser.open(browser.extensionUrl('options.html#policy'))
        await options.choose('Signed policy file', file)
        await options.see('Call your practice and compare these words')
        await options.see(fingerprint)
        await options.click('button', 'The words are the same: use this file')
        await options.see('The file is in use.')
        await options.goto(browser.extensionUrl('options.html#reply'))
        await options.see("Set by your practice's signed file; it cannot be changed here.")
        const locked = await options.look(() =>
          [
            ...document.querySelectorAll<HTMLInputElement>('input:disabled:not([type=checkbox]), textarea:disabled'),
          ].map(({ labels, value }) => `${labels?.[0]?.textContent}: ${value}`),
        )
        expect(locked).toContain(`Name of the practice: ${PRACTICE.name}`)
        expect(locked).toContain(`Patient portal (web address): ${PRACTICE.portal}`)
      } finally {
        await stage.close()
        stage.clear()
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

for (const name of BROWSERS) {
  test(`${name}: untouched defaults cannot be signed; screen, file, sheet for staff and what holds say the same`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-desk-'))
    const stage = await openStage(name, demoScenario())
    try {
      const { browser } = stage
      const options = await setUp(browser)
      await openPolicyDesk(options, browser.extensionUrl)
      await options.click('button', 'Read what it does')
      await options.see('Nothing was signed: something above cannot be used yet.')
      expect(await labelOfFocus(options)).toBe(`${TAKEN_OVER[0]}: who decides`)
      await lockTakenOver(options)
      for (const [setting] of CHOSEN) await choose(options, `${setting}: who decides`, 'locked')
      await choose(options, 'Reasons to accept: who decides', 'locked')
      await options.click('button', 'Read what it does')
      await options.see('Guidance: choose or write what the practice wants.')
      await options.see('Reasons to accept: choose or write what the practice wants.')
      expect(await labelOfFocus(options)).toBe('Guidance')
      await fits(options, `${name}-desk-open`)
      for (const [label, value] of CHOSEN) await choose(options, label, value)
      await options.click('checkbox', 'Nobody may be accepted')
      await options.click('button', 'Read what it does')
      await options.see('What this policy does')
      await options.see('This does not fit together')
      await fits(options, `${name}-desk-summary`)
      const screen = await points(options)

      const [file, sheet] = [join(folder, 'signed.json'), join(folder, 'sheet.html')]
      await options.download('Sign and save the file', file)
      await options.see(`Signed: ${idOf(PRACTICE.name)}, version 1.`)
      await options.download('Save the sheet for staff', sheet)
      const document = documentSchema.parse(JSON.parse(readFileSync(file, 'utf8')).policy)
      const { contradictions, requests, browsers, freedoms, marks } = summarise(document, PROFILES)
      const said = [...contradictions, ...requests.statements, ...browsers, ...freedoms, ...marks].map(say)
      expect(screen).toEqual(said)
      expect(contradictions.map(({ code }) => code)).toEqual(['silent-but-message', 'none-but-guidance'])
      const paper = readFileSync(sheet, 'utf8')
      for (const one of requests.statements) expect(paper).toContain(escaped(say(one)))
      expect(paper).toContain(escaped(requests.message.text))
      expect(paper).not.toContain('declined without a message')

      await options.goto(browser.extensionUrl('options.html#policy'))
      await options.choose('Signed policy file', file)
      await options.click('button', 'The words are the same: use this file')
      await options.see('The file is in use.')
      await options.goto(browser.extensionUrl('options.html#reply'))
      await options.see("Set by your practice's signed file; it cannot be changed here.")
      const values = await options.look(() =>
        [...window.document.querySelectorAll<HTMLSelectElement>('select:disabled')].map(
          ({ labels, value }) => `${labels?.[0]?.textContent}: ${value}`,
        ),
      )
      expect(values).toEqual(expect.arrayContaining(['Guidance: us-strict', 'Former patients: as-current']))
      const { panel } = await openDesktop(browser)
      await rowShows(panel, MARGARET.name, 'Likely patient')
      await focusOn(panel, MARGARET.name)
      const first = requests.message.text.replace('Alex', 'Margaret').split('\n')[0] ?? ''
      await panel.see(first)
      expect(await panel.look(() => window.document.body.textContent.includes('Accept with a reason'))).toBe(false)
    } finally {
      await stage.close()
      stage.clear()
      rmSync(folder, { recursive: true })
    }
  })
}

/** Settings that are locked, and what is chosen for each. */
const CHOSEN = [
  ['Guidance', 'us-strict'],
  ['Former patients', 'as-current'],
  ["In Facebook's page", 'control'],
  ['Whether Confirm waits', 'yes'],
] as const

/** Where a picture of each screen is left, if anywhere: for whoever wants to look. */
const pictures = process.env.FRONT_DESK_PICTURES

/** At each width nothing reaches over the edge, and axe objects to nothing. */
async function fits(tab: Tab, screen: string): Promise<void> {
  for (const width of [240, 320, 360, 1200]) {
    await tab.resize(width, 900)
    if (pictures !== undefined) await tab.picture(join(pictures, `${screen}-${width}.png`))
    if (width >= 320) expect(await overhanging(tab), `${screen} ${width}`).toEqual([])
  }
  expect(await objections(tab), screen).toEqual([])
}

function labelOfFocus(tab: Tab): Promise<string | undefined> {
  return tab.look(() => (document.activeElement as HTMLSelectElement | null)?.labels?.[0]?.textContent ?? undefined)
}

/** Every point of the summary, as it stands on the screen. */
function points(tab: Tab): Promise<string[]> {
  return tab.look(() => [...document.querySelectorAll('.summary li')].map((one) => one.textContent ?? ''))
}

/** The first browser: the practice's own. Leaves the signed file, and looks at what an administrator gets. */
async function writeAndSign(name: (typeof BROWSERS)[number], folder: string, file: string): Promise<string> {
  const stage = await openStage(name, demoScenario())
  const { browser } = stage
  try {
    const options = await setUp(browser)
    await openPolicyDesk(options, browser.extensionUrl)
    await lockTakenOver(options)
    await choose(options, 'Time to take a decision back: who decides', 'locked')
    await options.fill('Time to take a decision back', '99')
    await options.click('button', 'Read what it does')
    await options.see('Nothing was signed: something above cannot be used yet.')
    expect(await options.look(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    await options.press('Tab')
    await options.fill('Time to take a decision back', '12')
    await options.click('button', 'Read what it does')
    await options.see('A decision can be taken back for 12 seconds.')
    await options.download('Sign and save the file', file)
    await options.see(`Signed: ${idOf(PRACTICE.name)}, version 1.`)
    const fingerprint = await options.look(() => document.querySelector('.fingerprint')?.textContent ?? '')
    // The file can be saved again, to the letter.
    const again = join(folder, 'again.json')
    await options.download('Save the signed file', again)
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'))
    await options.look(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    const registry = join(folder, 'front-desk-chrome.reg')
    await options.download('Save front-desk-chrome.reg', registry)
    const bytes = readFileSync(registry)
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe])
    const text = bytes.subarray(2).toString('utf16le')
    expect(text.split('\r\n')[0]).toBe('Windows Registry Editor Version 5.00')
    expect(text).toContain(`${CHROMIUM_ID}\\policy]`)
    const policies = join(folder, 'policies.json')
    await options.download('Save policies.json', policies)
    const signed = JSON.parse(readFileSync(file, 'utf8'))
    const { Extensions } = JSON.parse(readFileSync(policies, 'utf8')).policies['3rdparty']
    const { policyPublicKey, policyJson } = Extensions[GECKO_ID]
    expect(policyPublicKey).toBe(signed.publicKey)
    expect(JSON.parse(policyJson)).toEqual(signed.policy)
    const poster = join(folder, 'poster.html')
    await options.download('Save the poster', poster)
    expect(readFileSync(poster, 'utf8')).toContain('<svg class="qr"')
    // The next change takes the next number, and nothing of the old one is offered any more.
    await options.click('button', 'Back to the settings')
    await options.fill('Time to take a decision back', '13')
    await options.until(() => document.querySelector('.handout') === null)
    expect(await options.look(() => document.querySelector<HTMLInputElement>('input[type=number]')?.value)).toBe('2')
    return fingerprint
  } finally {
    await stage.close()
    stage.clear()
  }
}

function idOf(practice: string): string {
  return practice.toLowerCase().replace(/[^a-z0-9]+/gu, '-')
}
