import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildTable } from '../../../../src/core/match/build.ts'
import { putCodes, roomForCodes } from '../../../../src/core/match/letters.ts'
import { packTable, unpackTable } from '../../../../src/core/match/pack.ts'
import { learnPrior, withDecision } from '../../../../src/core/match/prior.ts'
import { look } from '../../../../src/core/match/rank.ts'
import { distance, mayBeSlip, slipChance } from '../../../../src/core/match/slip.ts'
import { soundOf } from '../../../../src/core/match/sound.ts'
import { parseName } from '../../../../src/core/name.ts'
import { bookOf, crowd, person } from './book.ts'

const people = [
  person('1', 'Robert', 'James', 'Quistgaard'),
  person('2', 'Roberta', '', 'Quistgard'),
  person('3', 'Zoë', '', 'Ødegård'),
  person('4', 'Maria', '', 'Castillo Rivera'),
  ...crowd(300),
]
const book = bookOf(people)
const NAMES = [
  'Robert Quistgaard',
  'Bob J. Quistgard',
  'zoe odegard',
  'Maria Rivera',
  'Mari Castillo-Rivera',
  'R. Q.',
  'Zoë',
]
const written = fc.constantFrom(...NAMES)
const answer = (name: string) => look(book, parseName(name))

describe('the answer', () => {
  it('is a probability for any text, and the matches share it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        const { probability, ranked } = answer(text)
        expect(probability).toBeGreaterThanOrEqual(0)
        expect(probability).toBeLessThanOrEqual(1)
        expect(ranked.length).toBeLessThanOrEqual(10)
        expect(ranked.reduce((sum, { probability: p }) => sum + p, 0)).toBeLessThanOrEqual(probability + 1e-9)
      }),
    )
  })

  it('is that of the first five hundred characters: whatever stands behind them is not read', () => {
    const long = [
      'a'.repeat(10_240),
      'a '.repeat(5120),
      '('.repeat(10_240),
      'Maria Rivera '.repeat(800),
      '林'.repeat(10_240),
    ]
    for (const text of long) expect(answer(text)).toEqual(answer(text.slice(0, 500)))
  })

  it('is the same for the same question, on a table built anew too', () => {
    fc.assert(
      fc.property(written, (name) => {
        expect(look(bookOf(people), parseName(name))).toEqual(answer(name))
      }),
      { numRuns: 10 },
    )
  })

  it.each<[string, (name: string) => string]>([
    ['capitals', (name) => name.toUpperCase()],
    ['small letters', (name) => name.toLowerCase()],
    ['diacritics', (name) => name.normalize('NFD').replace(/([aeiou])/gu, '$1\u0301')],
    ['white space around', (name) => `\u00a0  ${name}\t\n`],
    ['decoration', (name) => `✨꧁ ${name} ꧂ ❤️🇺🇸`],
    ['composed and decomposed letters', (name) => name.normalize('NFD')],
    [
      'mathematical letters',
      (name) => name.replace(/[a-z]/gu, (one) => String.fromCodePoint(0x1d41a + one.charCodeAt(0) - 97)),
    ],
  ])('does not change with %s', (_, change) => {
    for (const name of NAMES) expect(look(book, parseName(change(name)))).toEqual(answer(name))
  })

  it('sees that another name is another name', () => {
    expect(answer('Robert Quistgaard')).not.toEqual(answer('Robert Castillo'))
  })
})

it('one more person who has nothing to do with it changes nobody by more than 1/N', () => {
  const base = [person('1', 'Robert', '', 'Quistgaard'), person('2', 'Maria', '', 'Rivera')]
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 400 }), written, (size, name) => {
      const list = [...base, ...crowd(size)]
      const before = look(bookOf(list), parseName(name))
      const after = look(bookOf([...list, person('new', 'Xanthippe', '', 'Yarborough')]), parseName(name))
      for (const { place, probability } of before.ranked) {
        const now = after.ranked.find((one) => one.place === place)?.probability ?? 0
        expect(Math.abs(now - probability)).toBeLessThanOrEqual(1 / list.length)
      }
    }),
    { numRuns: 40 },
  )
})

describe('slips and distances', () => {
  const token = fc.string({ unit: fc.constantFrom(...'abehilnrst'), maxLength: 8 })
  const codes = (text: string) => {
    const room = roomForCodes()
    putCodes(text, room)
    return room
  }

  it('are the same both ways', () => {
    fc.assert(
      fc.property(token, token, (a, b) => {
        expect(slipChance(a, b)).toBe(slipChance(b, a))
        expect(distance(codes(a), codes(b), 9)).toBe(distance(codes(b), codes(a), 9))
        if (slipChance(a, b) > 0) expect(distance(codes(a), codes(b), 9)).toBeLessThanOrEqual(2)
      }),
    )
  })

  it('the quick look lets every slip through, and nothing that is three letters off', () => {
    const slipped = fc.tuple(token, fc.nat(8), fc.constantFrom(...'abehilnrst')).map(([text, at, letter]) => {
      const [before, after] = [text.slice(0, at), text.slice(at)]
      return { text, slips: [before + letter + after, before + letter + after.slice(1), before + after.slice(1)] }
    })
    fc.assert(
      fc.property(slipped, token, ({ text, slips }, other) => {
        for (const slip of [...slips, other]) {
          if (slipChance(text, slip) > 0) expect(mayBeSlip(codes(text), codes(slip))).toBe(true)
          if (mayBeSlip(codes(text), codes(slip))) expect(distance(codes(text), codes(slip), 9)).toBeLessThan(3)
        }
      }),
    )
    expect(mayBeSlip(codes('brenda'), codes('bernda'))).toBe(true)
    expect(mayBeSlip(codes('brenda'), codes('bredna'))).toBe(true)
    expect(mayBeSlip(codes('brenda'), codes('rebnda'))).toBe(false)
  })
})

it.each([
  ['Wrigley', 'rikli'],
  ['Knutson', 'nutzon'],
  ['Xavier', 'savier'],
  ['Schmitz', 'shmits'],
  ['Philipp', 'filip'],
  ['Catherine', 'kathryn'],
  ['Cecilia', 'sesilia'],
  ['Tchaikovsky', 'chaikofski'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one.toLowerCase())).toBe(soundOf(other))
})

it('a table is the same after it was packed, and bytes that are none give none', () => {
  const table = buildTable(people)
  expect(unpackTable(packTable(table))).toEqual(table)
  expect(unpackTable(packTable(table).slice(0, -400))).toBeUndefined()
  expect(unpackTable(new Uint8Array(1000))).toBeUndefined()
})

it('a decline counts as far as it was likely a patient, anything else as a stranger', () => {
  const none = { patients: 0, strangers: 0 }
  expect(withDecision(none, { declined: true, probability: 0.75 })).toEqual({ patients: 0.75, strangers: 0.25 })
  expect(withDecision(none, { declined: false, probability: 0.75 })).toEqual({ patients: 0, strangers: 1 })
})

it('the share of patients is learned from decisions and never certain', () => {
  expect(learnPrior({ patients: 0, strangers: 0 })).toBe(0.5)
  expect(learnPrior({ patients: 30, strangers: 10 })).toBeCloseTo(35 / 50)
  expect(learnPrior({ patients: 0, strangers: 1e6 })).toBeGreaterThan(0)
})
