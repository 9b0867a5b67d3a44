import fc from 'fast-check'
import { expect, it } from 'vitest'
import { heightOf, ROW, scrollFor, topAfter, topFor, windowOf } from '../../../../src/ui/options/window-of.ts'

const view = 440
const counts = fc.constantFrom(1, 9, 10, 11, 1000, 181_818, 181_819, 1_000_000, 1_500_000)

it('draws few rows of however many, and no element is higher than browsers make one', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (count, share) => {
      const top = share * Math.max(0, count * ROW - view)
      const { from, to } = windowOf(top, { count, view })
      expect(to - from).toBeLessThan(40)
      expect(from * ROW).toBeLessThanOrEqual(top)
      expect(to === count || to * ROW >= top + view).toBe(true)
      expect(heightOf(count)).toBeLessThanOrEqual(8_000_000)
    }),
  )
})

it('reaches both ends of a million by pulling the bar', () => {
  const count = 1_000_000
  const end = heightOf(count) - view
  expect(topAfter({ before: 0, now: end }, 0, { count, view })).toBe(count * ROW - view)
  expect(topAfter({ before: end, now: 0 }, count * ROW - view, { count, view })).toBe(0)
  const middle = topAfter({ before: 0, now: end / 2 }, 0, { count, view })
  expect(middle / ROW).toBeCloseTo(500_000, -2)
})

it('moves by small steps as far as the wheel does, and no row is left out between them', () => {
  const count = 1_000_000
  let [top, scroll] = [0, 0]
  const seen = new Set<number>()
  for (let step = 0; step < 200; step += 1) {
    const now = scroll + 100
    top = topAfter({ before: scroll, now }, top, { count, view })
    scroll = now
    const { from, to } = windowOf(top, { count, view })
    for (let row = from; row < to; row += 1) seen.add(row)
  }
  expect(top).toBe(20_000)
  expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: seen.size }, (_, row) => row))
})

it('brings any row into view, and the bar to where it belongs', () => {
  fc.assert(
    fc.property(counts, fc.nat(), fc.nat(), (count, a, b) => {
      const most = Math.max(0, count * ROW - view)
      const [row, top] = [a % count, Math.min((b % count) * ROW, most)]
      const next = topFor(row, top, view)
      expect(row * ROW >= next && (row + 1) * ROW <= next + view).toBe(true)
      const scroll = scrollFor(next, { count, view })
      expect(scroll).toBeLessThanOrEqual(Math.max(heightOf(count) - view, next) + 1)
    }),
  )
})
