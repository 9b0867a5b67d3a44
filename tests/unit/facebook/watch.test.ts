// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readEmbedded } from '../../../src/facebook/embedded.ts'
import { readingOf } from '../../../src/facebook/find-cards.ts'
import { keyOf } from '../../../src/facebook/links.ts'
import { type Watch, watchCards } from '../../../src/facebook/watch.ts'
import { h } from './author/build.ts'
import { chance } from './author/chance.ts'
import { type Person, person } from './author/people.ts'
import { type Clock, clock } from './clock.ts'
import { type Rows, rowsOf } from './rows.ts'
import { eyes, go, requests } from './stage.ts'

let time: Clock
let rows: Rows
let life: AbortController
let came: string[]
let went: string[]
let passes: number
let changed: () => void

beforeEach(() => {
  time = clock()
  life = new AbortController()
  came = []
  went = []
  passes = 0
  changed = () => undefined
  rows = rowsOf([person(0), person(1), person(2)])
})
afterEach(() => life.abort())

function watch(told = (_: string): void => undefined): Watch {
  const watcher = {
    onChange: () => changed(),
    onCard({ owner }: { owner: { identity: Parameters<typeof keyOf>[0] } }, gone: AbortSignal) {
      const key = keyOf(owner.identity)
      came.push(key)
      told(key)
      gone.addEventListener('abort', () => went.push(key))
    },
    onPass() {
      passes += 1
    },
  }
  return watchCards(document, readingOf(eyes, readEmbedded(document)), watcher, time.pace, life.signal)
}

const key = (number: number): string => `id:${person(number).id}`
const row = (at: number): HTMLElement => rows.list.children[at] as HTMLElement
const keysOf = (one: Watch): string[] => one.found().requests.map(({ owner }) => keyOf(owner.identity))

it('tells each card once, in page order', async () => {
  watch()
  await time.pass(1000)
  expect(came).toEqual([key(0), key(1), key(2)])
  expect(went).toEqual([])
})

it('tells no card whose buttons went while the others were told', async () => {
  watch((asker) => {
    if (asker === key(0)) for (const button of row(2).querySelectorAll('[role=button]')) button.remove()
  })
  await time.pass(1000)
  expect(came).toEqual([key(0), key(1)])
  expect(went).toEqual([])
})

it('takes a row that shows another person for another request', async () => {
  watch()
  await time.pass(1000)
  rows.show(row(1), person(8))
  await time.pass(1000)
  expect(came.slice(3)).toEqual([key(8)])
  expect(went).toEqual([key(1)])
})

it('follows rows that come, go and change places', async () => {
  const one = watch()
  await time.pass(1000)
  row(0).remove()
  rows.list.prepend(row(1))
  rows.list.append(rows.row(person(5)))
  await time.pass(1000)
  expect(keysOf(one)).toEqual([key(2), key(1), key(5)])
  expect(came).toEqual([key(0), key(1), key(2), key(5)])
  expect(went).toEqual([key(0)])
})

it('follows a list that is drawn anew', async () => {
  const one = watch()
  await time.pass(1000)
  rows.list.replaceWith(
    h(
      'div',
      {},
      h(
        'div',
        {},
        [0, 1, 2].map((at) => rows.row(person(at))),
      ),
    ),
  )
  await time.pass(1000)
  expect(keysOf(one)).toEqual([key(0), key(1), key(2)])
  expect(went).toEqual([key(0), key(1), key(2)])
})

it('sees buttons that come after their row, and rows that are shown by an attribute', async () => {
  const buttons = row(0).lastElementChild as HTMLElement
  buttons.remove()
  row(1).setAttribute('style', 'display: none')
  const one = watch()
  await time.pass(1000)
  expect(keysOf(one)).toEqual([key(2)])
  row(0).append(buttons)
  row(1).removeAttribute('style')
  await time.pass(1000)
  expect(keysOf(one)).toEqual([key(0), key(1), key(2)])
})

it('reads nothing once the page was left, and again after the way back', async () => {
  const one = watch()
  await time.pass(1000)
  go('https://www.facebook.com/groups/1')
  document.body.append(h('p', {}))
  await time.pass(1000)
  expect(keysOf(one)).toEqual([])
  go('https://www.facebook.com/friends')
  document.body.append(h('p', {}))
  await time.pass(1000)
  expect(keysOf(one)).toEqual([key(0), key(1), key(2)])
})

it('takes thousands of changes for a few', async () => {
  watch()
  await time.pass(1000)
  passes = 0
  for (let turn = 0; turn < 5000; turn += 1) row(turn % 3).setAttribute('class', `x${turn}`)
  await time.pass(1000)
  expect(passes).toBeGreaterThan(0)
  expect(passes).toBeLessThan(5)
})

it('ends with the page: no look, no card, every card let go', async () => {
  watch()
  await time.pass(1000)
  life.abort()
  passes = 0
  rows.list.append(rows.row(person(5)))
  await time.pass(1000)
  expect(passes).toBe(0)
  expect(went).toEqual([key(0), key(1), key(2)])
})

it('knows this moment without waiting', async () => {
  const one = watch()
  await time.pass(1000)
  rows.show(row(0), person(9))
  expect(keysOf(one)[0]).toBe(key(0))
  expect(one.now().requests.map(({ owner }) => keyOf(owner.identity))[0]).toBe(key(9))
})

it('remembers nothing that is not so any more: after 200 changes it reads as if for the first time', async () => {
  const one = watch()
  const by = chance(11)
  const someone = (): Person => person(Math.floor(by.next() * 60))
  for (let turn = 0; turn < 200; turn += 1) {
    const target = by.one([...rows.list.children]) as HTMLElement
    by.one([
      () => rows.show(target, someone()),
      () => target.before(rows.row(someone())),
      () => target.after(by.one([...rows.list.children])),
      () => rows.list.children.length > 2 && target.remove(),
      () => target.lastElementChild?.toggleAttribute('hidden'),
      () => target.querySelector('a')?.setAttribute('href', `/fictitious.${Math.floor(by.next() * 9)}`),
      () => target.querySelector('[role="button"]')?.replaceChildren(by.one(['Confirm', 'Add friend', 'Cancel'])),
      () => target.querySelector('a span')?.replaceChildren(someone().name),
    ])()
    const found = await time.until(one.fresh())
    const now = requests().map((request) => request.key)
    expect([...new Set(found.requests.map(({ owner }) => keyOf(owner.identity)))], `turn ${turn}`).toEqual(now)
  }
}, 60_000)

it('a script that finds at a change that it is over reads nothing more', async () => {
  watch()
  await time.pass(1000)
  const before = passes
  expect(came).toEqual([0, 1, 2].map(key))
  changed = () => life.abort()
  row(0).remove()
  await time.pass(1000)
  expect(passes).toBe(before)
  expect(went).toEqual([0, 1, 2].map(key))
})
