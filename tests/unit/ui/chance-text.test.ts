import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chanceText } from '../../../src/ui/chance-text.ts'

it.each([
  [1, 'over 99 % likely'],
  [0.9999, 'over 99 % likely'],
  [0.99, '99 % likely'],
  [0.5, '50 % likely'],
  [0.01, '1 % likely'],
  [0.0001, 'under 1 % likely'],
  [0, 'under 1 % likely'],
])('%d is %s', (probability, words) => {
  expect(chanceText(probability)).toBe(words)
})

it('is never certain, either way', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => {
      expect(chanceText(probability)).not.toMatch(/^(?:0|100) %/u)
    }),
  )
})
