import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Tab, TestBrowser } from '../browsers/driver.ts'
import { crowd } from '../facebook/crowd.ts'
import type { InPage } from '../facebook/in-page.ts'
import { FRIENDS, SUGGESTIONS } from '../facebook/people.ts'
import { type Person, scenarioOf, type Variant } from '../facebook/scenario.ts'
import { checkExport } from '../journey/check-export.ts'
import { conversation, written } from '../journey/conversation.ts'
import { focusOn, rowShows } from '../journey/panel.ts'
import { PRACTICE } from '../journey/practice.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage, type Stage } from '../journey/stage.ts'

/** Those that differ most, for every run; `npm run prove:variants` walks through all of them. */
const FEW = ['V2', 'V6', 'mixed'] as const
const ALL = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'mixed'] as const
const VARIANTS = process.env.FRONT_DESK_VARIANTS === 'all' ? ALL : FEW
const REQUESTS = 'https://www.facebook.com/friends/requests'
type Four = [Person, Person, Person, Person]

/** Everybody who asks, four a variant; fictitious, and nobody with a name like one on the practice's list. */
const LIST = readFileSync(PRACTICE.list, 'utf8')
const ASKING = crowd(120, 77).filter(({ name }) => !name.split(/[ -]/u).some((word) => LIST.includes(word)))
const ofVariant = (at: number): Four => ASKING.slice(4 * at, 4 * at + 4) as Four

for (const name of BROWSERS) {
  test(`${name}: declined, with a message, taken back by Facebook, and Confirm held, whatever the markup`, async () => {
    test.setTimeout(400_000)
    const stage = await openStage(
      name,
      scenarioOf({ suggestions: SUGGESTIONS, friends: FRIENDS, serverMs: [300, 600] }),
    )
    const { browser, replica } = stage
    try {
      await setUp(browser)
      const options = await browser.open(browser.extensionUrl('options.html#reply'))
      await options.fill('Seconds to take a decision back', '0')
      await options.click('button', 'Save')
      await options.see('Saved.')
      const page = await browser.open('https://www.facebook.com/friends/list')
      const panel = await browser.open(browser.extensionUrl('sidepanel.html'))
      for (const [at, variant] of VARIANTS.entries())
        await test.step(variant, () => walk(stage, page, panel, variant, ofVariant(at), at))

      expect(replica.mutations.filter(({ answer }) => answer === 'done')).toHaveLength(3 * VARIANTS.length)
      await options.toFront()
      await expectLog(browser, options)
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}

/** One is declined silently, one with a message, one comes back by an error of the server, and one is confirmed by hand. */
async function walk(
  { browser, replica }: Stage,
  page: Tab,
  panel: Tab,
  variant: Variant | 'mixed',
  [silent, told, back, friend]: Four,
  at: number,
): Promise<void> {
  const { scenario } = replica
  Object.assign(scenario, { variant, requests: [silent, told, back, friend], errorEvery: 0 })
  await page.toFront()
  await page.goto(at % 2 === 0 ? REQUESTS : 'https://www.facebook.com/friends')
  await panel.toFront()
  await rowShows(panel, silent.name, 'Not on your list')

  await choose(panel, silent, 'Decline silently')
  await choose(panel, told, 'Decline with message')
  await rowShows(panel, silent.name, 'Decline silently: done')
  await rowShows(panel, told.name, 'Decline with message: done')
  await rowShows(panel, told.name, 'The message stands in the composer')
  const message = await conversation(browser)
  const { composer, sent } = await written(message)
  expect(composer, variant).toContain('Hello')
  expect(sent, variant).toEqual([])
  await message.close()

  Object.assign(scenario, { errorEvery: 1, serverMs: [700, 1000] })
  await choose(panel, back, 'Decline silently')
  // In sight, as beside the panel: Firefox wakes a tab that lies behind once a second, and the error would go unseen.
  await page.toFront()
  await rowShows(panel, back.name, 'Decline silently: failed')
  Object.assign(scenario, { errorEvery: 0, serverMs: [300, 600] })

  await focusConfirm(page, friend)
  await page.press(at % 2 === 0 ? 'Enter' : ' ')
  await panel.toFront()
  await rowShows(panel, friend.name, 'You pressed Confirm; it waits.')
  expect(replica.confirmed.has(friend.id), variant).toBe(false)
  await panel.press('a')
  await rowShows(panel, friend.name, 'Now press Confirm on Facebook again')
  expect(replica.confirmed.has(friend.id), variant).toBe(false)
  await page.toFront()
  await focusConfirm(page, friend)
  await page.press(at % 2 === 0 ? 'Enter' : ' ')
  await expect.poll(() => replica.confirmed.has(friend.id), variant).toBe(true)

  expect(
    [silent, told, back].map(({ id }) => replica.deleted.has(id)),
    variant,
  ).toEqual([true, true, false])
  const clicks = await page.look(() => (window as unknown as { __replica: InPage }).__replica.clicks)
  const pressed = clicks.map(({ kind, id }) => `${kind} ${id}`)
  const expected = [`delete ${silent.id}`, `delete ${told.id}`, `delete ${back.id}`, `confirm ${friend.id}`]
  expect(pressed.toSorted(), variant).toEqual(expected.toSorted())
  expect(await page.look(() => (window as unknown as { __replica: InPage }).__replica.errors), variant).toBe(0)
}

async function choose(panel: Tab, { name }: Person, action: string): Promise<void> {
  await focusOn(panel, name)
  await panel.click('button', action)
}

/** Brings the keyboard to the button that confirms somebody, as Tab would. */
function focusConfirm(page: Tab, { id }: Person): Promise<void> {
  return page.until((wanted) => {
    const { __replica: replica } = window as unknown as { __replica: InPage }
    const pair = replica
      .standing()
      .find((one) => one.id === wanted && one.element.checkVisibility({ visibilityProperty: true }))
    const button = pair?.element.querySelector<HTMLElement>('[role="button"]')
    button?.focus()
    return button !== undefined && document.activeElement === button
  }, id)
}

/** The log says of each what really came of it. */
async function expectLog(browser: TestBrowser, options: Tab): Promise<void> {
  await options.goto(browser.extensionUrl('options.html#log'))
  await options.see(`${3 * VARIANTS.length} entries, unbroken since`)
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-export-'))
  const file = join(folder, 'log.json')
  await options.download('Export JSON', file)
  const { log, found } = await checkExport(file)
  rmSync(folder, { recursive: true })
  expect(found).toMatchObject({ kind: 'unbroken' })
  const outcomes = new Map(
    log.decisions.map(({ requester, action, outcome }) => [requester.id, `${action}: ${outcome}`]),
  )
  for (const at of VARIANTS.keys()) {
    const [silent, told, back] = ofVariant(at)
    expect(outcomes.get(silent.id)).toBe('Decline silently: done')
    expect(outcomes.get(told.id)).toBe('Decline with message: done')
    expect(outcomes.get(back.id)).toBe('Decline silently: failed: Facebook took it back')
  }
  expect(log.messages.map(({ outcome }) => outcome)).toEqual(VARIANTS.map(() => 'prepared'))
}
