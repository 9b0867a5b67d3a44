import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { CHROMIUM_ID } from '../browsers/chromium.ts'
import { GECKO_ID } from '../browsers/firefox.ts'
import { demoScenario } from '../facebook/people.ts'
import { choose } from '../journey/choose.ts'
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
        expect(locked).toContain(`Patient portal (https address): ${PRACTICE.portal}`)
      } finally {
        await stage.close()
        stage.clear()
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

/** The first browser: the practice's own. Leaves the signed file, and looks at what an administrator gets. */
async function writeAndSign(name: (typeof BROWSERS)[number], folder: string, file: string): Promise<string> {
  const stage = await openStage(name, demoScenario())
  const { browser } = stage
  try {
    const options = await setUp(browser)
    await options.goto(browser.extensionUrl('options.html#policy'))
    await options.click('link', "Open the practice's desk")
    await options.see('Fingerprint of your key:')
    await choose(options, 'Time to take a decision back: who decides', 'locked')
    await options.fill('Time to take a decision back', '99')
    await options.click('button', 'Check and sign')
    await options.see('Nothing was signed: something above cannot be used yet.')
    expect(await options.look(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    await options.press('Tab')
    await options.fill('Time to take a decision back', '12')
    await options.click('button', 'Check and sign')
    await options.see(`Signed: ${idOf(PRACTICE.name)}, version 1.`)
    await options.download('Save the signed file', file)
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
    await options.fill('Time to take a decision back', '13')
    await options.until(() => document.querySelector('.handout') === null)
    expect(await options.look(() => document.querySelector<HTMLInputElement>('input[type=number]')?.value)).toBe('2')
    return await options.look(() => document.querySelector('.fingerprint')?.textContent ?? '')
  } finally {
    await stage.close()
    stage.clear()
  }
}

function idOf(practice: string): string {
  return practice.toLowerCase().replace(/[^a-z0-9]+/gu, '-')
}
