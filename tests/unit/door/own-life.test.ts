// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { beginLife, type OwnLife } from '../../../src/door/own-life.ts'

let runtime: { id?: string }
let lives: OwnLife[]
beforeEach(() => {
  runtime = { id: 'front-desk' }
  lives = []
  vi.stubGlobal('chrome', { runtime })
})
afterEach(() => {
  for (const life of lives) life.end()
  vi.unstubAllGlobals()
})

function begin(): OwnLife | undefined {
  const life = beginLife(window)
  if (life !== undefined) lives.push(life)
  return life
}

it('goes on once in a document, and may begin anew when it has ended', () => {
  const first = begin()
  expect(first).toBeDefined()
  expect([begin(), begin()]).toEqual([undefined, undefined])
  first?.end()
  expect(begin()?.signal.aborted).toBe(false)
})

it('leaves no name in the window, and is not kept away by an element of any name', () => {
  const before = Object.keys(window)
  document.body.innerHTML = '<form id="front-desk" name="front-desk"></form>'
  expect(begin()).toBeDefined()
  expect(Object.keys(window)).toEqual(before)
})

it.each(['pointerover', 'keydown', 'click'])(
  'ends at a %s after the extension has gone, before anything of ours hears of it',
  (sign) => {
    const life = begin()
    const isOver: (boolean | undefined)[] = []
    window.addEventListener(sign, () => isOver.push(life?.signal.aborted), { capture: true })
    window.dispatchEvent(new Event(sign))
    delete runtime.id
    window.dispatchEvent(new Event(sign))
    expect(isOver).toEqual([false, true])
  },
)
