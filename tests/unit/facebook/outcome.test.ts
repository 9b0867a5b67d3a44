// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { noticesOn } from '../../../src/facebook/notices.ts'
import { type Seen, type Watched, watchOutcome } from '../../../src/facebook/outcome.ts'
import { makePresses, type Presses } from '../../../src/facebook/presses.ts'
import { placeNameOf } from '../../../src/facebook/subject.ts'
import { h } from './author/build.ts'
import { person } from './author/people.ts'
import { type Clock, clock } from './clock.ts'
import { type Rows, rowsOf } from './rows.ts'
import { eyes, found, go } from './stage.ts'

const people = [person(0), person(1), person(2)]
const SHORT = { drawnMs: 50, goneMs: 2000, rollBackMs: 600, backMs: 200, lookMs: 50, countsMs: 100 }
const expected = { profileId: person(0).id }

let time: Clock
let rows: Rows
beforeEach(() => {
  time = clock()
  rows = rowsOf(people)
})

const first = (): HTMLElement => rows.list.children[0] as HTMLElement

/** Watches while the page does things at their times, in ms after the click. */
function watch(steps: [number, () => void][], different: Partial<Watched> = {}) {
  const seen = async (): Promise<Seen> => ({
    cards: found().cards,
    place: placeNameOf(document),
    notices: noticesOn(document, eyes),
  })
  const calm = { stands: () => true, isOutOfSight: async () => false, presses: makePresses(time.pace.now) }
  const watched = seen().then((before) => {
    for (const [ms, act] of steps) void time.pace.wait(ms).then(act)
    return watchOutcome(expected, before, { ...calm, seen, pace: time.pace, ...different }, SHORT)
  })
  return time.until(watched)
}

const remove = (): void => first().remove()
const dialog = (text: string): void => document.body.append(h('div', { role: 'dialog' }, text))

it('is done once the buttons of that person stay away', async () => {
  expect(await watch([[300, remove]])).toEqual({ kind: 'done' })
})

it('is done where only the buttons go and the row says what happened', async () => {
  const answer = (): void => first().lastElementChild?.replaceWith(h('span', {}, 'Request removed'))
  expect(await watch([[300, answer]])).toEqual({ kind: 'done' })
})

it('is done for the last request of a page', async () => {
  rows.list.replaceChildren(first())
  expect(await watch([[300, remove]])).toEqual({ kind: 'done' })
})

/** Presses under way for the first so many of the people. */
function pressing(count: number): Presses {
  const presses = makePresses(time.pace.now)
  for (const { id } of people.slice(0, count)) presses.begin({ profileId: id })
  return presses
}

it('is done where the last requests of a page all go at once, as we declined them all', async () => {
  const clear = (): void => rows.list.replaceChildren()
  expect(await watch([[200, clear]], { presses: pressing(3) })).toEqual({ kind: 'done' })
  rows = rowsOf(people)
  expect(await watch([[200, clear]], { presses: pressing(2) })).toEqual({ kind: 'unconfirmed', why: 'page-gone' })
})

it('is not done where the list was only scrolled away from a request that is still there', async () => {
  const isOutOfSight = async (): Promise<boolean> => true
  expect(await watch([[200, remove]], { isOutOfSight })).toEqual({ kind: 'failed', why: 'rolled-back' })
})

it('says of several presses that Facebook blocked the ones that came back, and only then that the others are done', async () => {
  const presses = pressing(3)
  const block = (): void => dialog("You're Temporarily Blocked. It looks like you were going too fast.")
  const gone: [number, () => void][] = [
    [100, remove],
    [200, block],
  ]
  expect(await watch(gone, { presses })).toEqual({ kind: 'unconfirmed', why: 'blocked' })
  rows = rowsOf(people)
  expect(await watch([[200, block]], { presses })).toEqual({ kind: 'failed', why: 'blocked' })
  rows = rowsOf(people)
  expect(await watch(gone, { presses })).toEqual({ kind: 'done' })
})

it('is rolled back where they return and stay', async () => {
  const back = (): void => rows.list.prepend(rows.row(person(0)))
  expect(
    await watch([
      [100, remove],
      [400, back],
    ]),
  ).toEqual({ kind: 'failed', why: 'rolled-back' })
})

it('is rolled back where the computer slept in between: nobody could look then, nor Facebook answer', async () => {
  const back = (): void => rows.list.prepend(rows.row(person(0)))
  expect(
    await watch([
      [300, remove],
      [380, () => time.sleep(5000)],
      [5600, back],
    ]),
  ).toEqual({ kind: 'failed', why: 'rolled-back' })
})

it('does not take a row that is drawn anew for one that came back', async () => {
  const back = (): void => rows.list.prepend(rows.row(person(0)))
  expect(
    await watch([
      [100, remove],
      [300, back],
      [400, remove],
    ]),
  ).toEqual({ kind: 'done' })
})

it('does not know where they never go', async () => {
  expect(await watch([])).toEqual({ kind: 'unconfirmed', why: 'still-there' })
})

it('does not know where the page was left', async () => {
  const leave = (): void => go('https://www.facebook.com/groups/1')
  expect(await watch([[200, leave]])).toEqual({ kind: 'unconfirmed', why: 'page-gone' })
})

it('does not know where the whole page broke down', async () => {
  const fall = (): void => document.body.replaceChildren('An error occurred')
  expect(await watch([[200, fall]])).toEqual({ kind: 'unconfirmed', why: 'page-gone' })
})

it('does not know where the popover of the card was closed', async () => {
  let isOpen = true
  const close = (): void => {
    isOpen = false
    remove()
  }
  expect(await watch([[200, close]], { stands: () => isOpen })).toEqual({ kind: 'unconfirmed', why: 'page-gone' })
})

it('says that the account is blocked, also where the row is gone', async () => {
  const block = (): void => dialog("You're Temporarily Blocked. It looks like you were going too fast.")
  expect(
    await watch([
      [100, remove],
      [200, block],
    ]),
  ).toEqual({ kind: 'failed', why: 'blocked' })
})

it('does not take an older notice for an answer', async () => {
  dialog('You’re Temporarily Blocked')
  expect(await watch([[300, remove]])).toEqual({ kind: 'done' })
})

it('says that Facebook asks something first', async () => {
  expect(await watch([[100, () => dialog('Do you know this person?')]])).toEqual({
    kind: 'unconfirmed',
    why: 'facebook-asks',
  })
})

it('does not say that it is done while Facebook asks, whatever the list shows meanwhile', async () => {
  const asks = { kind: 'unconfirmed', why: 'facebook-asks' }
  const ask = (): void => dialog('Do you know this person?')
  const back = (): void => rows.list.prepend(rows.row(person(0)))
  expect(
    await watch([
      [100, remove],
      [200, ask],
    ]),
  ).toEqual(asks)
  rows = rowsOf(people)
  expect(
    await watch([
      [100, remove],
      [200, ask],
      [400, back],
    ]),
  ).toEqual(asks)
})

it('is done once the question was answered', async () => {
  const answer = (): void => document.querySelector('[role="dialog"]')?.remove()
  expect(
    await watch([
      [100, remove],
      [200, () => dialog('Do you know this person?')],
      [900, answer],
    ]),
  ).toEqual({ kind: 'done' })
})

it('takes the same person among the suggestions for no request', async () => {
  const suggest = (): void => first().querySelector('[role="button"]')?.replaceChildren('Add friend')
  expect(await watch([[200, suggest]])).toEqual({ kind: 'done' })
})

it('tells one profile from another', async () => {
  const banner = (name: string): HTMLElement =>
    h(
      'div',
      { role: 'main' },
      h('h1', {}, name),
      h('div', {}, h('button', {}, 'Confirm request'), h('button', {}, 'Delete request')),
    )
  go(`https://www.facebook.com/profile.php?id=${person(0).id}`)
  document.body.replaceChildren(banner('Ana Lee'))
  const gone = (): void => document.querySelector('[role="main"] > div')?.remove()
  expect(await watch([[200, gone]])).toEqual({ kind: 'done' })
  document.body.replaceChildren(banner('Ana Lee'))
  const leave = (): void => {
    go(`https://www.facebook.com/profile.php?id=${person(1).id}`)
    gone()
  }
  expect(await watch([[200, leave]])).toEqual({ kind: 'unconfirmed', why: 'page-gone' })
})
