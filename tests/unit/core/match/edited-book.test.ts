import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Book, editBook, look } from '../../../../src/core/match/rank.ts'
import type { Patient } from '../../../../src/core/model.ts'
import { parseName } from '../../../../src/core/name.ts'
import { bookOf, crowd, NAMES, person } from './book.ts'

const SIZE = 2000
const list = [
  person('robert', 'Robert', 'James', 'Quistgaard'),
  person('maria', 'Maria', '', 'Rivera Santos'),
  ...crowd(SIZE - 2),
]
const book = bookOf(list)
const nobody: Patient = { id: '', names: [], status: 'inactive' }
const NEW = [
  person('n1', 'Roberta', '', 'Quistgaard'),
  person('n2', 'Thaddeus', 'Q', 'Merriweather'),
  person('n3', 'Anneliese', '', 'de la Fontaine'),
  person('n4', 'Bob', '', 'Quistgaard'),
]
const ASKED = [
  'Robert Quistgaard',
  'Bob Quistgaard',
  'Thad Merriweather',
  'Annelise Delafontaine',
  'Maria Rivera',
  'R Q',
]

/** The list as it is after changes. */
function changedList(changed: ReadonlyMap<number, Patient>): Patient[] {
  const now = [...list]
  for (const [place, patient] of changed) now[place] = patient
  return now
}

/** How far the answers of two books are apart: the largest difference of probability, and names whose best is another. */
function apart(one: Book, other: Book): { most: number; others: string[] } {
  let most = 0
  const others: string[] = []
  for (const written of ASKED) {
    const [a, b] = [look(one, parseName(written)), look(other, parseName(written))]
    most = Math.max(most, Math.abs(a.probability - b.probability))
    if (a.probability > 0.5 && a.ranked[0]?.place !== b.ranked[0]?.place) others.push(written)
  }
  return { most, others }
}

const changes = fc
  .array(fc.tuple(fc.constantFrom(0, 1, 2, 700, SIZE - 1), fc.constantFrom(nobody, ...NEW)), { maxLength: 5 })
  .chain((edits) =>
    fc.nat(3).map((added) => new Map([...edits, ...NEW.slice(0, added).map((one, at) => [SIZE + at, one] as const)])),
  )

it('answers after a few changes as a book that was made anew', () => {
  fc.assert(
    fc.property(changes, (changed) => {
      const { most, others } = apart(editBook(book, changed, NAMES), bookOf(changedList(changed)))
      expect(others).toEqual([])
      expect(most).toBeLessThan(0.05)
    }),
    { numRuns: 30 },
  )
})

it('the control: a book that forgets who is gone, or who came, is told apart', () => {
  const changed = new Map([
    [0, nobody],
    [SIZE, NEW[1] as Patient],
  ])
  const anew = bookOf(changedList(changed))
  const [main, news] = editBook(book, changed, NAMES).parts
  expect(apart({ ...book, parts: [{ ...main, gone: new Set() }, news as typeof main] }, anew).most).toBeGreaterThan(0.3)
  expect(apart({ ...book, parts: [main] }, anew).most).toBeGreaterThan(0.3)
  expect(apart(editBook(book, changed, NAMES), anew).most).toBeLessThan(0.05)
})
