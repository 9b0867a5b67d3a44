import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { toCsv } from '../../../../src/core/exports/csv.ts'
import type { DecisionEntry } from '../../../../src/core/log/entry.ts'
import { decision } from '../../../support/log-world.ts'

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u
const entry = (change: Partial<DecisionEntry>): DecisionEntry =>
  ({ ...decision(1), seq: 1, prev: '0'.repeat(64), hash: 'a'.repeat(64), ...change }) as DecisionEntry

/** Texts that a spreadsheet may run, among any others. */
const evil = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '"', ',', "'"),
      fc.string({ unit: 'binary' }),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('=cmd|" /C calc"!A0', '=1\n+1', '-2+3\r\n', '@SUM(1)\u2028', '"=1"', "'=1"),
)

it('no cell begins as a formula does, and every cell comes back as it was', () => {
  fc.assert(
    fc.property(evil, evil, evil, evil, (name, text, reason, outcome) => {
      const one = entry({
        requester: { id: name, name, url: text },
        text,
        reason,
        outcome,
        reasons: [reason],
        action: name,
      })
      const { data } = Papa.parse<string[]>(toCsv({ decisions: [one], messages: [] }), {
        newline: '\r\n',
        delimiter: ',',
      })
      const [header = [], cells = []] = data
      expect(data).toHaveLength(2)
      expect([header, ...data].flat().filter((cell) => FORMULA.test(cell))).toEqual([])
      // As it was, but for the apostrophes.
      const plain = (value: string) => value.replaceAll("'", '')
      const came = (column: string) => plain(cells[header.indexOf(column)] ?? '')
      expect(came('requester')).toBe(plain(name))
      expect(came('text')).toBe(plain(text))
      expect(came('outcome')).toBe(plain(outcome))
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['=1+1', "'=1+1"],
  ['x;=1+1', "x;'=1+1"],
  ['x\t"=1+1', 'x\t\'"=1+1'],
  ['Hello\n- call us', "Hello\n'- call us"],
  ['a=1; b', 'a=1; b'],
  ['Anne-Marie', 'Anne-Marie'],
])('puts the apostrophe where a cell could begin: %j', (name, expected) => {
  const { data } = Papa.parse<string[]>(toCsv({ decisions: [entry({ text: name })], messages: [] }), {
    newline: '\r\n',
  })
  expect(data[1]?.[data[0]?.indexOf('text') ?? -1]).toBe(expected)
})

it('shows every note about a message in the row of its decision', () => {
  const note = { seq: 1, id: 'm', at: '', prev: '', hash: '', decision: decision(1).id, outcome: 'not possible: x' }
  const text = toCsv({ decisions: [entry({})], messages: [note, { ...note, seq: 2, outcome: 'prepared' }] })
  expect(text).toContain('not possible: x; prepared')
})
