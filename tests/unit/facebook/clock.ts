import { setImmediate } from 'node:timers/promises'
import type { Pace } from '../../../src/facebook/pace.ts'

/** Time that a test moves: whoever waits is woken in order, and no second is really spent. */
export interface Clock {
  pace: Pace
  /** Lets time go by until a promise is kept; its value. */
  until<T>(promise: Promise<T>): Promise<T>
  /** Lets that many ms go by. */
  pass(ms: number): Promise<void>
  /** That many ms go by in which nobody is woken. */
  sleep(ms: number): void
}

/** A clock that stands still until it is asked. */
export function clock(): Clock {
  let time = 0
  let waiting: { at: number; wake: () => void }[] = []
  const pace: Pace = {
    now: () => time,
    wait: (ms) => new Promise((wake) => waiting.push({ at: time + ms, wake })),
    pauseMs: 50,
    sliceMs: 8,
  }
  /** Changes of the page are told in tasks of their own. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) await setImmediate()
  }
  const step = async (end: number): Promise<boolean> => {
    await settle()
    const next = waiting.toSorted((a, b) => a.at - b.at)[0]
    if (next === undefined || next.at > end) return false
    waiting = waiting.filter((one) => one !== next)
    time = Math.max(time, next.at)
    next.wake()
    return true
  }
  return {
    pace,
    async until(promise) {
      let isKept = false
      void promise.finally(() => {
        isKept = true
      })
      await settle()
      while (!isKept) {
        const isMoved = await step(Number.POSITIVE_INFINITY)
        if (!isMoved && !isKept) throw new Error('nothing is waited for any more')
      }
      return promise
    },
    async pass(ms) {
      const end = time + ms
      while (await step(end));
      time = end
    },
    sleep(ms) {
      time += ms
    },
  }
}
