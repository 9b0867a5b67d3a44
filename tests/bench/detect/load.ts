import { FRIENDS, REQUESTS, SUGGESTIONS } from '../../facebook/people.ts'
import { type Figure, ms } from './figures.ts'
import { scrollList } from './in-page/scroll-list.ts'
import { type Lane, OURS } from './lab.ts'
import { openLongList } from './latency.ts'
import { profiled, type Spent } from './profile.ts'

/** Height of a row of the replica's list, in px. */
const ROW = 124
/** Longer than this a person notices, in ms. */
const LONG_MS = 50

/**
 * What the content script takes of the page's main thread.
 * @param scrollMs how long the whole list of 5,000 is scrolled through
 * @param stormMs how long the storm of changes lasts
 */
export async function loadFigures(lane: Lane, scrollMs: number, stormMs: number): Promise<Figure[]> {
  const seeded = await seededWork(lane)
  await openLongList(lane)
  let pixels = 0
  const scroll = await profiled(lane.cdp, async () => {
    pixels = await lane.page.evaluate(scrollList, { perSecond: (5000 * ROW) / (scrollMs / 1000), ms: scrollMs })
  })
  await lane.load('/friends', { requests: REQUESTS, suggestions: SUGGESTIONS, friends: FRIENDS, variant: 'mixed' })
  await lane.report()
  let changes = 0
  const storm = await profiled(lane.cdp, async () => {
    changes = await lane.page.evaluate((how) => window.__replica.mutateStorm(how), { perSecond: 100_000, ms: stormMs })
  })
  const answered = await lane.report()
  return [
    {
      what: "ours of the main thread over a scroll of 5,000 cards (V8's sampling profiler, every 0.2 ms, by script address)",
      is: `${(share(scroll) * 100).toFixed(2)} %`,
      of: `${Math.round(pixels / ROW)} cards in ${(scroll.lastedMs / 1000).toFixed(1)} s, ${scroll.samples} samples, ours ${ms(scroll.oursMs)}, longest ${ms(scroll.longestMs)}`,
      aim: '<= 3 %',
      met: share(scroll) <= 0.03,
      functional: false,
    },
    {
      what: 'our longest piece of work in a storm of changes',
      is: ms(storm.longestMs),
      of: `${changes} changes in ${(storm.lastedMs / 1000).toFixed(1)} s, ours ${(share(storm) * 100).toFixed(1)} %; ${answered.requests.length} of ${REQUESTS.length} requests read after it`,
      aim: `none of ours over ${LONG_MS} ms`,
      met: storm.longestMs <= LONG_MS && answered.requests.length === REQUESTS.length,
      functional: true,
    },
    {
      what: 'control: a piece of work of 80 ms put into our world',
      is: `seen as ${ms(seeded.longestMs)}`,
      of: '1 piece',
      aim: `seen as longer than ${LONG_MS} ms`,
      met: seeded.longestMs > LONG_MS,
      functional: true,
    },
  ]
}

function share({ oursMs, lastedMs }: Spent): number {
  return oursMs / lastedMs
}

/** Runs a script for 80 ms in the content script's own world, under the content script's name. */
async function seededWork({ cdp, load }: Lane): Promise<Spent> {
  let world: number | undefined
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension://')) world = context.id
  })
  await cdp.send('Runtime.enable')
  await load('/friends', { requests: REQUESTS })
  const found = world
  const expression = `for (const end = performance.now() + 80; performance.now() < end;) {}
//# sourceURL=${OURS}facebook.js`
  return profiled(cdp, () =>
    cdp.send('Runtime.evaluate', { expression, ...(found === undefined ? {} : { contextId: found }) }),
  )
}
