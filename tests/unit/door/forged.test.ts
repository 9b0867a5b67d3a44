import { expect, it, vi } from 'vitest'
import { answer, type Handlers, handle } from '../../../src/door/answer.ts'
import { forgeries, MESSAGES, OWN } from './forgeries.ts'

const COUNT = 10_000

type Listener = (message: unknown, sender: unknown) => unknown
const heard = vi.hoisted(() => ({ listeners: [] as Listener[] }))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      onMessage: {
        addListener: (listener: Listener) => heard.listeners.push(listener),
        removeListener: (listener: Listener) => heard.listeners.splice(heard.listeners.indexOf(listener), 1),
      },
    },
  },
}))

/** Handlers of every kind that count what reaches them. */
function counted(): { effects: string[]; handlers: Handlers } {
  const effects: string[] = []
  const told = MESSAGES.map(({ kind }) => [kind, async () => void effects.push(String(kind))] as const)
  return { effects, handlers: Object.fromEntries(told) as Handlers }
}

/** The door of the extension, and what came through it. */
function open(): { effects: string[]; door: Listener; close(): void } {
  const { effects, handlers } = counted()
  const life = new AbortController()
  answer(handlers, life.signal)
  const door = heard.listeners.at(-1)
  if (door === undefined) throw new Error('nobody listens')
  return { effects, door, close: () => life.abort() }
}

it(`none of ${COUNT} forged messages has any effect, and what is our own has one`, () => {
  const { effects, door, close } = open()
  const passed: string[] = []
  const kinds = new Map<string, number>()
  let own = 0
  for (const { what, message, sender } of forgeries(COUNT, 20261128)) {
    kinds.set(what, (kinds.get(what) ?? 0) + 1)
    if (door(message, sender) !== undefined || effects.length > own)
      passed.push(`${what}: ${JSON.stringify({ message, sender }).slice(0, 300)}`)
    effects.length = own
    // The same door, a moment later: what it let nobody do it lets our own script do.
    const [genuine] = MESSAGES.slice(own % MESSAGES.length)
    expect(door(genuine, OWN)).toBeInstanceOf(Promise)
    own += 1
    expect(effects).toHaveLength(own)
  }
  expect(passed).toEqual([])
  expect(own).toBe(COUNT)
  expect(kinds.size).toBe(13)
  expect(Math.min(...kinds.values())).toBeGreaterThan(500)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { verdict?: unknown; also?: unknown }).also).toBeUndefined()
  close()
  expect(heard.listeners).toEqual([])
})

it.each<[string, (sender: typeof OWN) => boolean]>([
  ['knows no sender', () => true],
  ['looks at the frame and at no address', ({ id, frameId }) => id === 'us' && frameId === 0],
  [
    'takes every host that ends alike',
    ({ id, frameId, tab, url }) =>
      id === 'us' && frameId === 0 && typeof tab?.id === 'number' && /facebook\.com(?:[:/]|$)/u.test(String(url)),
  ],
])('notices a door that %s', (_, trusts) => {
  const { effects, handlers } = counted()
  for (const { message, sender } of forgeries(COUNT, 20261128))
    if (trusts(sender as typeof OWN)) void handle(handlers, message, { tabId: 7 })
  expect(effects.length).toBeGreaterThan(100)
})
