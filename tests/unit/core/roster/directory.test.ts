import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Patient } from '../../../../src/core/model.ts'
import { makeDirectory } from '../../../../src/core/roster/directory.ts'

const person = (given: string, family: string, more: Partial<Patient> = {}): Patient => ({
  id: `${given} ${family}`,
  names: [{ kind: 'official', given, family }],
  status: 'active',
  ...more,
})
const PEOPLE = [
  person('Zoë', 'Marlow', { dob: '1980-02-29' }),
  person('Berta', 'Öberg', {
    names: [
      { kind: 'official', given: 'Berta', family: 'Öberg' },
      { kind: 'maiden', given: 'Berta', family: 'Lindqvist' },
    ],
  }),
  person('Marla', "O'Hara", { status: 'inactive' }),
  person('José', 'de la Cruz'),
]

function directory(people: readonly Patient[] = PEOPLE) {
  const one = makeDirectory()
  for (const [place, patient] of people.entries()) one.put(place, patient)
  one.sort()
  const found = (words: string): number[] => {
    const count = one.find(words)
    return one.rows(0, count).map(({ place }) => place)
  }
  return { one, found }
}

it('lists by family name, without diacritics', () => {
  const { one } = directory()
  expect(one.rows(0, 9).map(({ name }) => name)).toEqual([
    'José de la Cruz',
    'Zoë Marlow',
    'Berta Öberg',
    "Marla O'Hara",
  ])
  expect(one.rows(1, 2)).toEqual([{ place: 0, name: 'Zoë Marlow', dob: '1980-02-29', status: 'active' }])
})

it.each([
  ['', [3, 0, 1, 2]],
  ['mar', [0, 2]],
  ['MAR zoe', [0]],
  ['zoë m', [0]],
  ['lindq', [1]],
  ['ohara', [2]],
  ["o'h", [2]],
  ['cruz jose', [3]],
  ['1980', [0]],
  ['arlow', []],
  ['nobody', []],
])('finds by the beginnings of words as typed: %s', (words, places) => {
  expect(directory().found(words)).toEqual(places)
})

it('takes in who is added, changed or removed, in their order', () => {
  const { one, found } = directory()
  one.put(4, person('Ada', 'Nkemelu'))
  expect(found('')).toEqual([3, 0, 4, 1, 2])
  one.put(0, person('Zoë', 'Zeller'))
  expect([found('marlow'), found('')]).toEqual([[], [3, 4, 1, 2, 0]])
  one.put(1, { id: '', names: [], status: 'inactive' })
  expect([found('berta'), found('')]).toEqual([[], [3, 4, 2, 0]])
})

it('gives the same however it was asked before', () => {
  const words = fc.stringMatching(/^[a-z1-9 ]{0,6}$/u)
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), words, (before, last) => {
      const { found } = directory()
      for (const one of before) found(one)
      expect(found(last)).toEqual(directory().found(last))
    }),
  )
})
