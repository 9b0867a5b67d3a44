/**
 * Runs in the page: scrolls the list of requests evenly, a step a frame.
 * @param how pixels a second, and for how long, in ms
 * @returns pixels scrolled
 */
export async function scrollList({ perSecond, ms }: { perSecond: number; ms: number }): Promise<number> {
  const list = [...document.querySelectorAll('div')].find(
    (one) => one.scrollHeight > 10 * one.clientHeight && getComputedStyle(one).overflowY === 'auto',
  )
  if (list === undefined) return 0
  const begin = performance.now()
  const from = list.scrollTop
  for (let spent = 0; spent < ms; spent = performance.now() - begin) {
    list.scrollTop = from + (spent / 1000) * perSecond
    await new Promise((next) => requestAnimationFrame(next))
  }
  return list.scrollTop - from
}
