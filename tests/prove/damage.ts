import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchChromium } from '../browsers/chromium.ts'
import type { Tab } from '../browsers/driver.ts'
import { startProxy } from '../browsers/proxy.ts'
import { eventually } from '../browsers/wait.ts'
import { demoScenario, PRIYA, TOMASZ } from '../facebook/people.ts'
import { openReplica } from '../facebook/replica.ts'
import { decide, openDesktop, rowShows } from '../journey/panel.ts'
import { PRACTICE } from '../journey/practice.ts'
import { setUp } from '../journey/set-up.ts'

/**
 * Damages the database of a real Chromium in six ways while it is closed, and looks each time whether the options tell of it and
 * whether the second copy brings everything back. An undamaged profile is the control: there nothing may be told.
 */
const EXTENSION = resolve('.output/chrome-mv3')
const PROGRAM = process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium'
const work = mkdtempSync(join(tmpdir(), 'front-desk-damage-'))
const base = join(work, 'base')
const older = join(work, 'older')

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const databaseOf = (profile: string): string => join(profile, 'Default', 'IndexedDB')
/** Files of the database, the largest first. */
function filesOf(profile: string, fits: RegExp): string[] {
  const folder = databaseOf(profile)
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const files = all.filter((path) => statSync(path).isFile() && fits.test(path))
  return files.sort((a, b) => statSync(b).size - statSync(a).size)
}
const EVERY = /./u
const DATA = /\.(?:log|ldb|sqlite|db|blob)$|\.blob\//u
const HEADS = /MANIFEST|CURRENT|\.log$/u

const DAMAGES: Readonly<Record<string, (profile: string) => void>> = {
  'truncated to half': (profile) => {
    for (const file of filesOf(profile, DATA)) truncateSync(file, Math.floor(statSync(file).size / 2))
  },
  'bytes flipped': (profile) => {
    for (const file of filesOf(profile, DATA)) {
      const bytes = readFileSync(file)
      for (let at = 0; at < bytes.length; at += 509) bytes[at] = (bytes[at] ?? 0) ^ 0xff
      writeFileSync(file, bytes)
    }
  },
  'all files deleted': (profile) => rmSync(databaseOf(profile), { recursive: true }),
  'MANIFEST, CURRENT and log deleted': (profile) => {
    for (const file of filesOf(profile, HEADS)) rmSync(file)
  },
  'files zeroed': (profile) => {
    for (const file of filesOf(profile, EVERY)) writeFileSync(file, Buffer.alloc(statSync(file).size))
  },
  'an older copy put back': (profile) => {
    rmSync(databaseOf(profile), { recursive: true })
    cpSync(older, databaseOf(profile), { recursive: true })
  },
}

/** Runs something in a browser on a profile. */
async function inBrowser<T>(profile: string, run: (browser: Awaited<ReturnType<typeof launchChromium>>) => Promise<T>) {
  const proxy = await startProxy(openReplica(demoScenario()).respond)
  const browser = await launchChromium({
    program: PROGRAM,
    profile,
    extension: EXTENSION,
    proxyPort: proxy.port,
    headless: true,
  })
  try {
    return await run(browser)
  } finally {
    await browser.close()
    await proxy.close()
  }
}

const words = (tab: Tab): Promise<string> => tab.look(() => document.body.textContent)

async function prepare(): Promise<void> {
  await inBrowser(base, async (browser) => void (await setUp(browser)))
  cpSync(databaseOf(base), older, { recursive: true })
  await inBrowser(base, async (browser) => {
    const options = await browser.open(browser.extensionUrl('options.html#security'))
    await options.fill('Passphrase', PRACTICE.passphrase)
    await options.click('button', 'Unlock')
    await options.see('Unlocked and ready.')
    const { panel } = await openDesktop(browser)
    for (const { name } of [TOMASZ, PRIYA]) {
      await rowShows(panel, name, 'Not on your list')
      await decide(panel, name, 'Not my patient')
    }
    // Made by the background within a minute or so.
    await eventually(
      'the second copy',
      async () => {
        await options.goto(browser.extensionUrl('popup.html'))
        await options.goto(browser.extensionUrl('options.html#security'))
        await options.see('Copies')
        return /decisions up to number 2\./u.test(await words(options)) ? true : undefined
      },
      200_000,
    )
  })
}

/** What the options say of a profile: nothing, or what is missing; then whether the copy brought everything back. */
async function judge(profile: string): Promise<{ told: boolean; restored: boolean }> {
  return inBrowser(profile, async (browser) => {
    const options = await browser.open(browser.extensionUrl('options.html#security'))
    await options.until(() => /is missing|Locking by itself/u.test(document.body.textContent))
    const told = (await words(options)).includes('Something that was stored here is missing')
    if (!told) return { told, restored: false }
    await options.fill('Passphrase or recovery code of the second copy', PRACTICE.passphrase)
    await options.click('button', 'Bring back the second copy')
    await options.see('Brought back and checked')
    await options.goto(browser.extensionUrl('options.html#log'))
    await options.see('2 entries, unbroken since')
    await options.goto(browser.extensionUrl('options.html#patients'))
    await options.see('48 patients on your list')
    const restored = !(await words(options)).includes('is missing')
    return { told, restored }
  })
}

let failed = false
try {
  await prepare()
  for (const [name, damage] of [['none (control)', () => undefined] as const, ...Object.entries(DAMAGES)]) {
    const profile = join(work, 'damaged')
    rmSync(profile, { recursive: true, force: true })
    cpSync(base, profile, { recursive: true })
    damage(profile)
    const { told, restored } = await judge(profile).catch((error: Error) => {
      say(`  ${error.message.split('\n')[0]}`)
      return { told: false, restored: false }
    })
    const control = name.startsWith('none')
    say(
      `${name}: ${told ? 'told' : 'not told'}${told ? `, ${restored ? 'restored and verified' : 'not restored'}` : ''}`,
    )
    if (control ? told : !told || !restored) failed = true
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0
