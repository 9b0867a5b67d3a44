import { crowd } from '../../facebook/crowd.ts'
import { FRIENDS, SUGGESTIONS } from '../../facebook/people.ts'
import { type Figure, ms, spreadOf } from './figures.ts'
import { scrollList } from './in-page/scroll-list.ts'
import type { Lane } from './lab.ts'

/**
 * From the moment in which a card's buttons are in the document, or become another person's, to the control beside them, both
 * as the page sees them.
 * @param samples cards that come into a page of 20
 * @param scrollMs how long a list of 5,000 is scrolled, at the pace of a hand
 */
export async function latencyFigures(lane: Lane, samples: number, scrollMs: number): Promise<Figure[]> {
  return [
    figure('with 20 cards on friends home', await delaysOfFew(lane, samples), 50),
    figure('with 5,000 in a list that is scrolled', await delaysInScroll(lane, scrollMs), 100),
  ]
}

function figure(what: string, delays: readonly number[], aim: number): Figure {
  const { p50, p95, max } = spreadOf(delays)
  return {
    what: `from a card to its control, ${what}`,
    is: `p50 ${ms(p50)}, p95 ${ms(p95)}, max ${ms(max)}`,
    of: `${delays.length} cards`,
    aim: `p95 <= ${aim} ms`,
    met: delays.length > 0 && p95 <= aim,
    functional: false,
  }
}

async function delaysOfFew(lane: Lane, samples: number): Promise<number[]> {
  await lane.load('/friends', {
    variant: 'mixed',
    requests: crowd(20, 8),
    suggestions: SUGGESTIONS,
    friends: FRIENDS,
    shimmerMs: [10, 200],
  })
  await lane.report()
  return lane.page.evaluate(
    async ([people, seed]) => {
      const { __replica: replica, __inserted: inserted } = window
      inserted.delays.length = 0
      for (const [at, person] of people.entries()) {
        const ids = replica.requests()
        replica.insert([person], (at * 7 + seed) % ids.length)
        const last = ids.at(-1)
        if (last !== undefined) replica.expire(last)
        await new Promise((done) => setTimeout(done, 60 + ((at * 37) % 140)))
      }
      // The last ones; a card that gets none shows in the number of cards.
      const end = performance.now() + 5000
      while (inserted.delays.length < people.length && performance.now() < end)
        await new Promise((done) => requestAnimationFrame(done))
      return inserted.delays.map((one) => one.ms)
    },
    [crowd(samples + 20, 9).slice(20), 3] as const,
  )
}

async function delaysInScroll(lane: Lane, scrollMs: number): Promise<number[]> {
  await openLongList(lane)
  await lane.page.evaluate(() => window.__inserted.delays.splice(0))
  await lane.page.evaluate(scrollList, { perSecond: 1500, ms: scrollMs })
  return lane.page.evaluate(() => window.__inserted.delays.map((one) => one.ms))
}

/** A list of 5,000 requests, all of them there. */
export async function openLongList(lane: Lane): Promise<void> {
  const requests = crowd(5000, 3)
  await lane.load('/friends/requests', { variant: 'mixed', requests, friends: FRIENDS, shimmerMs: [10, 40] })
  await lane.page.evaluate(() => window.__replica.loadAll())
  await lane.report()
}
