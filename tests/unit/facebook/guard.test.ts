// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Guard, makeGuard } from '../../../src/facebook/guard.ts'
import { keyOf } from '../../../src/facebook/links.ts'
import { h } from './author/build.ts'
import { person } from './author/people.ts'
import { type Rows, rowsOf } from './rows.ts'
import { found } from './stage.ts'

const people = [person(0), person(1), person(2)]

let rows: Rows
let told: string[]
let pressed: string[]
let isOn: boolean
let guard: Guard
let life: AbortController
beforeEach(() => {
  rows = rowsOf(people)
  told = []
  pressed = []
  isOn = true
  life = new AbortController()
  guard = makeGuard(
    {
      view: window,
      isOn: () => isOn,
      cardOf: (button) =>
        found().requests.find(({ pairs }) => pairs.some(({ confirm }) => confirm.element.contains(button))),
      confirming: ({ owner }) => told.push(keyOf(owner.identity)),
      pressed: ({ intentId }) => pressed.push(intentId),
    },
    life.signal,
  )
})
afterEach(() => life.abort())

const button = (row: number, which: 0 | 1): HTMLElement =>
  rows.list.children[row]?.querySelectorAll<HTMLElement>('[role="button"]')[which] as HTMLElement

/** An event as the browser makes it for a user. */
function byUser<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}
const click = (on: Element): Event => {
  const event = byUser(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
  on.dispatchEvent(event)
  return event
}
const key = (on: Element, name: string, repeat = false): Event => {
  const event = byUser(new KeyboardEvent('keydown', { key: name, repeat, bubbles: true, cancelable: true }))
  on.dispatchEvent(event)
  return event
}

it('holds Confirm on every card alike', () => {
  for (const [at, { id }] of people.entries()) {
    told = []
    const event = click(button(at, 0).querySelector('span') as Element)
    expect(event.defaultPrevented).toBe(true)
    expect(told).toEqual([`id:${id}`])
  }
  expect(rows.confirmed).toEqual([])
})

it.each(['Enter', ' '])('holds the key "%s"', (name) => {
  let pressed = 0
  button(1, 0).addEventListener('keydown', () => (pressed += 1))
  expect(key(button(1, 0), name).defaultPrevented).toBe(true)
  expect(key(button(1, 0), name, true).defaultPrevented).toBe(true)
  expect(pressed).toBe(0)
  expect(told).toEqual([`id:${person(1).id}`])
})

it('comes before handlers of the page in the capture phase', () => {
  let heard = 0
  document.addEventListener('click', () => (heard += 1), { capture: true, signal: life.signal })
  click(button(0, 0))
  expect(heard).toBe(0)
})

it('leaves everything else alone: Delete, other keys, other buttons', () => {
  const other = h('button', {}, 'Confirm')
  document.body.append(h('div', {}, other))
  let heard = 0
  other.addEventListener('click', () => (heard += 1))
  click(other)
  click(button(0, 1))
  expect(key(button(0, 0), 'Tab').defaultPrevented).toBe(false)
  expect(heard).toBe(1)
  expect(rows.deleted).toEqual([person(0).id])
  expect(told).toEqual([])
})

const leave = (at: number) => ({ intentId: `intent-${at}`, expected: { profileId: person(at).id } })

it("lets the user's next press through, once, on the one card, and tells of it", () => {
  guard.allow(leave(1))
  click(button(2, 0))
  expect(rows.confirmed).toEqual([])
  click(button(1, 0))
  click(button(1, 0))
  expect(rows.confirmed).toEqual([person(1).id])
  expect(pressed).toEqual(['intent-1'])
  expect(told).toEqual([2, 1].map((at) => `id:${person(at).id}`))
})

it('tells of a press before the page hears of it, also while it holds nothing', () => {
  isOn = false
  const order: string[] = []
  rows.list.addEventListener('click', () => order.push(`page after ${pressed.join()}`), { capture: true })
  guard.allow(leave(0))
  click(button(0, 0))
  expect(order).toEqual(['page after intent-0'])
})

it('a key goes through as one press, with the click that the browser makes of it', () => {
  guard.allow(leave(1))
  expect(key(button(1, 0), 'Enter').defaultPrevented).toBe(false)
  expect(click(button(1, 0)).defaultPrevented).toBe(false)
  expect(rows.confirmed).toEqual([person(1).id])
  expect(click(button(1, 0)).defaultPrevented).toBe(true)
  expect(pressed).toEqual(['intent-1'])
})

it('the click of a key does not go through for somebody whom the page shows in the same place meanwhile', () => {
  guard.allow(leave(1))
  expect(key(button(1, 0), ' ').defaultPrevented).toBe(false)
  rows.show(rows.list.children[1] as HTMLElement, person(2))
  expect(click(button(1, 0)).defaultPrevented).toBe(true)
  expect(rows.confirmed).toEqual([])
})

it('holds again once leave was taken back, and only then says that it was unused', () => {
  guard.allow(leave(1))
  expect(guard.holdAgain({ profileId: person(1).id })).toEqual(leave(1))
  expect(guard.holdAgain({ profileId: person(1).id })).toBeUndefined()
  click(button(1, 0))
  expect(rows.confirmed).toEqual([])
})

it('leaves a click of the page itself alone, so that no page learns of it, uses up no leave and opens no panel', () => {
  guard.allow(leave(1))
  button(0, 0).click()
  button(1, 0).click()
  expect(rows.confirmed).toEqual([person(0).id, person(1).id])
  expect([...told, ...pressed]).toEqual([])
  expect(guard.holdAgain({ profileId: person(1).id })).toEqual(leave(1))
})

it('holds a card that has just been drawn', () => {
  const row = rows.row(person(7))
  rows.list.prepend(row)
  click(row.querySelector('[role="button"]') as Element)
  expect(rows.confirmed).toEqual([])
  expect(told).toEqual([`id:${person(7).id}`])
})

it('does nothing while it is off, and after the end', () => {
  isOn = false
  click(button(0, 0))
  isOn = true
  life.abort()
  click(button(1, 0))
  expect(rows.confirmed).toEqual([person(0).id, person(1).id])
  expect(told).toEqual([])
})
