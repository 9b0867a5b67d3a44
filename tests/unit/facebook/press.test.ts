// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { readEmbedded } from '../../../src/facebook/embedded.ts'
import { keyOf, samePerson } from '../../../src/facebook/links.ts'
import { makePlaces } from '../../../src/facebook/places.ts'
import { type ActPage, press } from '../../../src/facebook/press.ts'
import { makePresses } from '../../../src/facebook/presses.ts'
import { h } from './author/build.ts'
import { type Chance, chance } from './author/chance.ts'
import { type Person, person } from './author/people.ts'
import { type Clock, clock } from './clock.ts'
import { type Rows, rowsOf } from './rows.ts'
import { eyes, found, go } from './stage.ts'

const people = [person(0), person(1), person(2), person(3)]
const [ana, bo] = people as [Person, Person, Person, Person]
const SHORT = { drawnMs: 40, goneMs: 300, rollBackMs: 100, backMs: 50, lookMs: 10, countsMs: 50 }

let time: Clock
let rows: Rows
beforeEach(() => {
  time = clock()
  rows = rowsOf(people)
})

/** A page to press on; `meanwhile` happens after the first pass and right before the press. */
function stage(meanwhile: () => void = () => {}): ActPage {
  let change = meanwhile
  const seen = async () => {
    const { cards } = found()
    change()
    change = () => {}
    return { cards, place: 'friends', notices: { dialogs: [], blocks: [] } }
  }
  return {
    seen,
    shown: eyes,
    pressable: eyes,
    onTop: () => false,
    address: () => document.location.href,
    embedded: readEmbedded(document),
    pace: time.pace,
    presses: makePresses(time.pace.now),
    places: makePlaces(document, time.pace),
    isThere: (who) => found().requests.some(({ owner }) => samePerson(owner.identity, who)),
    isLinked: () => false,
    click: (button) => button.click(),
  }
}

const cardOf = (id: string) => () => found().requests.find(({ owner }) => keyOf(owner.identity) === `id:${id}`)

function decline({ id, name }: Person, meanwhile?: () => void, cardNow = cardOf(id), patience = SHORT) {
  const act = { expected: { profileId: id }, name } as const
  return time.until(press(cardNow, act, stage(meanwhile), patience))
}

/** Facebook takes a row away as soon as its Delete is pressed. */
function obey(): void {
  rows.list.addEventListener('click', ({ target }) => (target as Element).closest('.row')?.remove())
}

it('presses Delete of the one person, once', async () => {
  obey()
  expect(await decline(bo)).toEqual({ kind: 'done' })
  expect(rows).toMatchObject({ deleted: [bo.id], confirmed: [] })
})

it('presses Delete of a row that is being drawn anew, once it is there again', async () => {
  obey()
  const row = rows.list.children[1] as HTMLElement
  const drawAnew = (): void => {
    row.remove()
    void time.pace.wait(700).then(() => rows.list.append(rows.row(bo)))
  }
  expect(await decline(bo, drawAnew, cardOf(bo.id), { ...SHORT, drawnMs: 1000 })).toEqual({ kind: 'done' })
  expect(rows).toMatchObject({ deleted: [bo.id], confirmed: [] })
})

it('never presses a copy that is kept from readers aloud, though it looks the same', async () => {
  const pair = rows.list.children[0]?.lastElementChild as HTMLElement
  const twin = h('div', { 'aria-hidden': 'true' })
  twin.append(...[...pair.children].map((button) => button.cloneNode(true)))
  const wrong: string[] = []
  twin.addEventListener('click', () => wrong.push('twin'))
  pair.before(twin)
  obey()
  expect(await decline(ana)).toEqual({ kind: 'done' })
  expect(rows.deleted).toEqual([ana.id])
  expect(wrong).toEqual([])
})

it('presses the copy that can be seen, of two', async () => {
  const row = rows.list.children[0] as HTMLElement
  const pair = row.lastElementChild as HTMLElement
  const hidden = h('div', { hidden: '' })
  const wrong: string[] = []
  hidden.append(...[...pair.children].map((button) => button.cloneNode(true)))
  hidden.addEventListener('click', () => wrong.push('hidden'))
  pair.before(hidden)
  obey()
  expect(await decline(ana)).toEqual({ kind: 'done' })
  expect(rows.deleted).toEqual([ana.id])
  expect(wrong).toEqual([])
})

it.each<[string, (row: HTMLElement) => void, string]>([
  ['the row shows somebody else', (row) => rows.show(row, person(9)), 'identity-changed'],
  ['the name is another one', (row) => row.querySelector('a span')?.replaceChildren('Eve Ng'), 'identity-changed'],
  ['nobody is linked', (row) => row.querySelector('a')?.removeAttribute('href'), 'identity-changed'],
  ['the labels name somebody else', (row) => labelled(row, 'Eve Ng'), 'identity-changed'],
  ['the row went', (row) => row.remove(), 'card-gone'],
  ['the buttons went', (row) => row.lastElementChild?.remove(), 'button-gone'],
  ['the buttons became others', (row) => reworded(row, 'Add friend', 'Remove'), 'button-gone'],
  ['the buttons are hidden', (row) => row.lastElementChild?.setAttribute('hidden', ''), 'not-visible'],
])('presses nothing where meanwhile %s', async (_, change, why) => {
  const row = rows.list.children[0] as HTMLElement
  const card = cardOf(ana.id)()
  const outcome = await decline(
    ana,
    () => change(row),
    () => card,
  )
  expect(outcome).toEqual({ kind: 'failed', why })
  expect(rows).toMatchObject({ deleted: [], confirmed: [] })
})

it('presses nothing for a word in an unknown language that changed', async () => {
  go('https://www.facebook.com/friends/requests')
  document.documentElement.lang = 'art-x-zorb'
  for (const row of rows.list.children) reworded(row, 'Vrelp', 'Snork')
  const row = rows.list.children[0] as HTMLElement
  const card = cardOf(ana.id)()
  expect(card?.name).toBe(ana.name)
  const outcome = await decline(
    ana,
    () => reworded(row, 'Vrelp', 'Zwimp'),
    () => card,
  )
  expect(outcome).toEqual({ kind: 'failed', why: 'button-gone' })
  expect(rows.deleted).toEqual([])
})

function labelled(row: Element, name: string): void {
  const [confirm, reject] = row.querySelectorAll('[role="button"]')
  for (const button of [confirm, reject]) button?.replaceChildren()
  confirm?.setAttribute('aria-label', `Confirm ${name}`)
  reject?.setAttribute('aria-label', `Delete ${name}`)
}

function reworded(row: Element, yes: string, no: string): void {
  const [confirm, reject] = row.querySelectorAll('[role="button"]')
  confirm?.replaceChildren(yes)
  reject?.replaceChildren(no)
}

/** What a page may do to its rows between the decision and the act. */
const SWAPS: ((by: Chance, row: HTMLElement, other: HTMLElement) => void)[] = [
  (by, row) => rows.show(row, person(10 + Math.floor(by.next() * 50))),
  (_, row, other) => {
    const [a, b] = [rowPerson(row), rowPerson(other)]
    rows.show(row, b)
    rows.show(other, a)
  },
  (_, row, other) => row.before(other),
  (_, row, other) => {
    row.replaceChildren(...other.childNodes)
    row.dataset.truth = other.dataset.truth
  },
  (_, row) => row.remove(),
  (_, row, other) => row.append(other.lastElementChild ?? ''),
  (_, row, other) => other.querySelector('a')?.setAttribute('href', row.querySelector('a')?.getAttribute('href') ?? ''),
  (_, row) => row.querySelector('a')?.remove(),
  (_, row, other) => row.querySelector('a')?.replaceWith(other.querySelector('a') ?? ''),
  (_, row) => row.lastElementChild?.setAttribute('hidden', ''),
  (by, row) => row.after(rows.row(person(60 + Math.floor(by.next() * 9)))),
  (_, row, other) => row.prepend(other),
  (_, row) => reworded(row, 'Confirm', 'Block'),
]

function rowPerson(row: HTMLElement): Person {
  return people.find(({ id }) => id === row.dataset.truth) ?? ana
}

it('acts for nobody but the one decided about, whatever the page swaps: 500 times', async () => {
  const wrong: number[] = []
  let acts = 0
  let naive = 0
  for (let seed = 1; seed <= 500; seed += 1) {
    const by = chance(seed)
    rows = rowsOf(people)
    const who = by.one(people)
    const row = [...rows.list.children].find((one) => (one as HTMLElement).dataset.truth === who.id) as HTMLElement
    const other = by.one([...rows.list.children].filter((one) => one !== row)) as HTMLElement
    const remembered = row.querySelectorAll<HTMLElement>('[role="button"]')[1]
    await decline(who, () => {
      for (const swap of by.shuffled(SWAPS).slice(0, by.one([1, 1, 2, 3]))) swap(by, row, other)
      // A page that presses what it remembers: the control that shows that these swaps are dangerous.
      if (remembered?.isConnected && remembered.closest<HTMLElement>('.row')?.dataset.truth !== who.id) naive += 1
    })
    acts += rows.deleted.length
    if (rows.deleted.length > 1 || rows.deleted.some((id) => id !== who.id) || rows.confirmed.length > 0)
      wrong.push(seed)
  }
  expect(wrong).toEqual([])
  expect(acts).toBeGreaterThan(100)
  expect(naive).toBeGreaterThan(50)
}, 60_000)
