// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PageReport, RequestKey } from '../../../src/core/model.ts'
import { openPage, type Page, type Settings } from '../../../src/facebook/page.ts'
import { h } from './author/build.ts'
import { person } from './author/people.ts'
import { type Clock, clock } from './clock.ts'
import { conversationWith } from './conversation.ts'
import { type Rows, rowsOf } from './rows.ts'
import { eyes, go } from './stage.ts'

const INTENT = '00000000-0000-4000-8000-000000000001'
const BLOCKED = { kind: 'failed', why: 'blocked' }
const people = [person(0), person(1), person(2)]

let time: Clock
let rows: Rows
let life: AbortController
let seen: PageReport[]
let told: [string, unknown][]
/** Whose press of Confirm was told, and whether there is a panel then. */
let asked: RequestKey[]
/** Intents whose press was told of. */
let freed: string[]
let hasPanel: boolean

beforeEach(() => {
  time = clock()
  life = new AbortController()
  seen = []
  told = []
  asked = []
  hasPanel = true
  freed = []
  rows = rowsOf(people)
})
afterEach(() => {
  life.abort()
  vi.unstubAllGlobals()
})

function open(settings: Partial<Settings> = {}): Page {
  const tell =
    (what: string) =>
    async (one: unknown): Promise<void> =>
      void told.push([what, one])
  const events = {
    seen: (report: PageReport) => void seen.push(report),
    changed: () => undefined,
    open: tell('open'),
    confirming: async (told: { key: RequestKey }) => asked.push(told.key) > 0 && hasPanel,
    pressed: async ({ intentId }: { intentId: string }) => void freed.push(intentId),
    acted: tell('acted'),
    inserted: tell('inserted'),
    sent: tell('sent'),
  }
  const newId = (): string => INTENT
  const eyesAndTime = { pace: time.pace, shown: eyes, pressable: eyes, onTop: () => false, settleMs: 4000, newId }
  return openPage(document, { footprint: 'control', ...settings }, events, life.signal, eyesAndTime)
}

/** Facebook takes a row away as soon as one of its buttons is pressed. */
function obey(): void {
  rows.list.addEventListener('click', ({ target }) => (target as Element).closest('.row')?.remove())
}
/** A click as the browser makes it for a user. */
function byUser(on: HTMLElement | null): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
  Object.defineProperty(event, 'isTrusted', { value: true })
  on?.dispatchEvent(event)
}
const row = (at: number): HTMLElement => rows.list.children[at] as HTMLElement
const controls = (): number => rows.list.querySelectorAll(':scope > .row > span').length

it('tells what it sees, once for each change that matters', async () => {
  open()
  await time.pass(2000)
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({ surface: 'friends', health: { kind: 'ok' } })
  expect(seen[0]?.requests.map(({ key, name, surface }) => [key, name, surface])).toEqual(
    people.map(({ id, name }) => [`id:${id}`, name, 'friends']),
  )
  row(1).setAttribute('class', 'row x')
  await time.pass(2000)
  expect(seen).toHaveLength(1)
  row(1).remove()
  await time.pass(2000)
  expect(seen).toHaveLength(2)
})

it('keeps one control in each card, alike, and none after the end', async () => {
  open()
  await time.pass(2000)
  expect(controls()).toBe(3)
  rows.list.append(rows.row(person(5)))
  rows.show(row(0), person(6))
  await time.pass(2000)
  expect(controls()).toBe(4)
  life.abort()
  expect(controls()).toBe(0)
})

it('leaves the page as it is where the footprint is none', async () => {
  const before = document.documentElement.outerHTML
  const page = open({ footprint: 'none', guard: 'Confirm?' })
  await time.pass(6000)
  expect(document.documentElement.outerHTML).toBe(before)
  await page.settings({ footprint: 'control' })
  expect(controls()).toBe(3)
})

it('presses Delete and tells what came of it before it answers', async () => {
  obey()
  const page = open()
  await time.pass(2000)
  const { id, name } = person(1)
  const outcome = await time.until(page.press({ intentId: INTENT, expected: { profileId: id }, name }))
  expect(outcome).toEqual({ kind: 'done' })
  expect(told).toEqual([['acted', { intentId: INTENT, outcome }]])
  expect(rows).toMatchObject({ deleted: [id], confirmed: [] })
})

it('presses nobody any more, of those decided before, once Facebook blocks', async () => {
  const page = open()
  await time.pass(2000)
  rows.list.addEventListener('click', () => {
    const words = "You're Temporarily Blocked. It looks like you were going too fast."
    void time.pace.wait(300).then(() => document.body.append(h('div', { role: 'dialog' }, words)))
  })
  const press = (at: number) => page.press({ intentId: INTENT, expected: { profileId: person(at).id } })
  const outcomes = [press(0), time.pace.wait(500).then(() => press(1))]
  expect(await time.until(Promise.all(outcomes))).toEqual([BLOCKED, BLOCKED])
  document.querySelector('[role="dialog"]')?.remove()
  expect(await time.until(press(2))).toEqual(BLOCKED)
  expect(rows.deleted).toEqual([person(0).id])
  await time.pass(20_000)
  void press(2)
  await time.pass(1000)
  expect(rows.deleted).toEqual([person(0).id, person(2).id])
})

it('presses nothing for somebody who is not there, or whose card shows another name', async () => {
  const page = open()
  await time.pass(2000)
  const { id } = person(1)
  const strangers = { intentId: INTENT, expected: { profileId: '99' } }
  expect(await time.until(page.press(strangers))).toEqual({ kind: 'failed', why: 'card-gone' })
  const renamed = { intentId: INTENT, expected: { profileId: id }, name: 'Eve Ng' }
  expect(await time.until(page.press(renamed))).toEqual({ kind: 'failed', why: 'identity-changed' })
  rows.show(row(1), person(7))
  const left = { intentId: INTENT, expected: { profileId: id } }
  expect(await time.until(page.press(left))).toEqual({ kind: 'failed', why: 'identity-changed' })
  expect(rows.deleted).toEqual([])
})

it("holds Confirm until the user's next press was allowed, for the one card, and tells what came of it", async () => {
  obey()
  const page = open({ guard: 'Confirm?' })
  await time.pass(2000)
  const { id } = person(2)
  byUser(row(2).querySelector<HTMLElement>('[role="button"]'))
  expect(rows.confirmed).toEqual([])
  await page.allowConfirm({ expected: { profileId: id }, intentId: INTENT })
  expect(rows.confirmed).toEqual([])
  byUser(row(2).querySelector<HTMLElement>('[role="button"]'))
  expect(rows).toMatchObject({ deleted: [], confirmed: [person(2).id] })
  // In the moment of the press: the page may be closed before anything comes of it.
  expect(freed).toEqual([INTENT])
  await time.pass(6000)
  expect(told).toEqual([['acted', { intentId: INTENT, outcome: { kind: 'done' } }]])
  byUser(row(0).querySelector<HTMLElement>('[role="button"]'))
  expect(rows.confirmed).toHaveLength(1)
  await page.settings({ footprint: 'none' })
  byUser(row(0).querySelector<HTMLElement>('[role="button"]'))
  expect(rows.confirmed).toHaveLength(2)
})

it('leave that nobody uses ends after a minute, and it is told that nothing was pressed', async () => {
  const page = open({ guard: 'Confirm?' })
  await time.pass(2000)
  const expected = { profileId: person(2).id }
  await page.allowConfirm({ expected, intentId: INTENT })
  await time.pass(30_000)
  expect(told).toEqual([])
  await time.pass(40_000)
  expect(told).toEqual([['acted', { intentId: INTENT, outcome: { kind: 'failed', why: 'not-pressed' } }]])
  byUser(row(2).querySelector<HTMLElement>('[role="button"]'))
  expect(rows.confirmed).toEqual([])
})

it('leave that was taken back is told of no more', async () => {
  const page = open({ guard: 'Confirm?' })
  await time.pass(2000)
  const expected = { profileId: person(2).id }
  await page.allowConfirm({ expected, intentId: INTENT })
  await page.holdConfirm({ expected })
  await time.pass(70_000)
  expect(told).toEqual([])
})

it("asks in the browser's own window where there is no panel, in the same words for everybody", async () => {
  obey()
  hasPanel = false
  const confirm = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true)
  vi.stubGlobal('confirm', confirm)
  open({ guard: 'Confirm?' })
  await time.pass(2000)
  for (const at of [0, 1]) byUser(row(at).querySelector<HTMLElement>('[role="button"]'))
  await time.pass(2000)
  expect(rows.confirmed).toEqual([])
  for (const at of [1]) byUser(row(at).querySelector<HTMLElement>('[role="button"]'))
  await time.pass(6000)
  expect(asked).toEqual([person(0), person(1)].map(({ id }) => `id:${id}`))
  expect(confirm.mock.calls).toEqual([['Confirm?'], ['Confirm?']])
  expect(rows).toMatchObject({ deleted: [], confirmed: [person(1).id] })
})

it('asks nothing in the page where there is a panel', async () => {
  obey()
  const confirm = vi.fn()
  vi.stubGlobal('confirm', confirm)
  open({ guard: 'Confirm?' })
  await time.pass(2000)
  byUser(row(0).querySelector<HTMLElement>('[role="button"]'))
  await time.pass(6000)
  expect(asked).toHaveLength(1)
  expect(confirm).not.toHaveBeenCalled()
  expect(rows.confirmed).toEqual([])
})

it('puts a message in, and tells when the user has sent it', async () => {
  const talk = conversationWith('Ana Lee')
  const page = open()
  const outcome = await time.until(page.insert({ intentId: INTENT, text: 'Hello Ana', recipient: 'Ana Lee' }))
  expect(outcome).toEqual({ kind: 'prepared' })
  expect(told).toEqual([['inserted', { intentId: INTENT, outcome }]])
  talk.send()
  await time.pass(1000)
  expect(told.slice(1)).toEqual([['sent', { intentId: INTENT }]])
})

it('says where it is unsure, after a while', async () => {
  row(0).querySelector('a')?.removeAttribute('href')
  open()
  await time.pass(2000)
  expect(seen.at(-1)?.health).toEqual({ kind: 'ok' })
  await time.pass(4000)
  expect(seen.at(-1)?.health).toEqual({ kind: 'unsure', why: 'card-without-identity' })
})

it('reads a popover of notifications over any page', async () => {
  go('https://www.facebook.com/groups/1')
  const link = h('a', { href: '/ana.lee?notif_t=friend' }, h('b', {}, 'Ana Lee'), ' sent you a friend request.')
  const notice = h('div', {}, link, h('div', {}, h('button', {}, 'Confirm'), h('button', {}, 'Delete')))
  document.body.replaceChildren(h('div', { role: 'dialog' }, notice))
  open()
  await time.pass(2000)
  expect(seen.at(-1)).toMatchObject({
    surface: 'other',
    requests: [{ key: 'vanity:ana.lee', name: 'Ana Lee', surface: 'notifications' }],
  })
})
