import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Shown, suppress, type Table } from '../../../../src/core/insight/suppress.ts'

const table = (counts: number[]): Table => suppress(counts.map((count, place) => ({ label: `${place}`, count })))
const shown = (counts: number[]): Shown[] => [table(counts).total, ...table(counts).cells.map(({ count }) => count)]

it.each<[string, number[], Shown[]]>([
  ['large counts', [10, 20], [30, 10, 20]],
  ['zero', [0, 10], [10, 0, 10]],
  ['one small count beside a larger one', [3, 10, 20], [33, '<5', 'hidden', 20]],
  ['two small ones that could be anything', [2, 3, 20], [25, '<5', '<5', 20]],
  ['two small ones that add up to two', [1, 1, 20, 30], [52, '<5', '<5', 'hidden', 30]],
  ['small ones alone', [1, 4], [5, '<5', '<5']],
  ['a small one alone', [3], ['<5', '<5']],
  ['nothing', [0, 0], [0, 0, 0]],
])('%s', (_, counts, expected) => {
  expect(shown(counts)).toEqual(expected)
})

/** Every table that looks like this one: what somebody can find out who tries all. */
function readings({ total, cells }: Table): number[][] {
  const most = typeof total === 'number' ? total : 40
  const fill = (place: number, sum: number): number[][] => {
    if (place === cells.length) return typeof total !== 'number' || sum === total ? [[]] : []
    const count = cells[place]?.count
    const values = typeof count === 'number' ? [count] : count === '<5' ? [1, 2, 3, 4] : range(5, most)
    return values
      .filter((value) => sum + value <= most)
      .flatMap((value) => fill(place + 1, sum + value).map((rest) => [value, ...rest]))
  }
  return fill(0, 0)
}
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, step) => from + step)

it('no hidden count can be computed from what is shown, by whoever tries all tables that look the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), (counts) => {
      const made = table(counts)
      const all = readings(made)
      expect(all).toContainEqual(counts)
      made.cells.forEach(({ count }, place) => {
        if (typeof count !== 'number') expect(new Set(all.map((one) => one[place])).size).toBeGreaterThan(1)
      })
      expect(made.cells.filter(({ count }) => typeof count === 'number' && count > 0 && count < 5)).toEqual([])
    }),
    { numRuns: 1500 },
  )
})

it('without the complementary step a count could be computed: the control', () => {
  const naive: Table = {
    total: 33,
    cells: [
      { label: 'a', count: '<5' },
      { label: 'b', count: 10 },
      { label: 'c', count: 20 },
    ],
  }
  expect(readings(naive)).toEqual([[3, 10, 20]])
})
