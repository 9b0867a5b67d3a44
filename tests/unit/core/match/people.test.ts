import { describe, expect, it } from 'vitest'
import { look, rank } from '../../../../src/core/match/rank.ts'
import { makeRarity } from '../../../../src/core/match/rarity.ts'
import { parseName } from '../../../../src/core/name.ts'
import { bookOf, crowd, NAMES, person } from './book.ts'

/** Fictitious patients among a crowd of a thousand. */
const patients = [
  person('robert', 'Robert', 'James', 'Quistgaard'),
  person('javier', 'Javier', '', 'Morquecho Tinajero'),
  person('mary-ann', 'Mary', 'Louise', 'Vandersloot', { kind: 'maiden', given: 'Mary', family: 'Pettibone' }),
  person('zihan', 'Zihan', '', 'Lin'),
  person('minjun', 'Min-Jun', '', 'Moon'),
  person('prokl', 'Prokl', '', 'Silin'),
  person('amir', 'Amir', '', 'Mahmoud'),
  person('maria', 'Maria', 'Elena', 'de la Torre'),
  person('ana', 'Ana', 'Sofia', 'Castillo Rivera'),
  person('kathryn', 'Kathryn', '', 'Kivett'),
  person('morgan', 'Ava', 'Morgan', 'Trelawney'),
  person('leon', 'Leonard', '', 'Featherstonehaugh', { kind: 'nickname', given: 'Skip', family: 'Featherstonehaugh' }),
  ...crowd(1000),
]
const book = bookOf(patients)
const asked = (written: string) => {
  const { probability, ranked } = look(book, parseName(written))
  return { probability, best: patients[ranked[0]?.place ?? -1]?.id, reasons: ranked[0]?.reasons ?? [] }
}

describe('finds a patient under the names people have', () => {
  it.each([
    ['the name itself', 'Robert Quistgaard', 'robert'],
    ['a nickname', 'Bobby Quistgaard', 'robert'],
    ['a Spanish nickname and one of two surnames', 'Javi Morquecho', 'javier'],
    ['the second of two surnames', 'Javier Tinajero', 'javier'],
    ['a maiden name', 'Mary Pettibone', 'mary-ann'],
    ['both surnames with a hyphen', 'Mary Pettibone-Vandersloot', 'mary-ann'],
    ['the name turned round', 'Vandersloot, Mary', 'mary-ann'],
    ['capitals, a title and a degree', 'DR. MARY VANDERSLOOT RN', 'mary-ann'],
    ['Chinese characters', '林梓涵', 'zihan'],
    ['Korean letters with a Chinese surname', '文민준', 'minjun'],
    ['Cyrillic letters', 'Прокл Силин', 'prokl'],
    ['Arabic letters', 'أمير محمود', 'amir'],
    ['a particle in front, spaced otherwise', 'Maria Delatorre', 'maria'],
    ['two surnames in one', 'Ana Castillorivera', 'ana'],
    ['everything in one', 'KathrynKivett', 'kathryn'],
    ['a slip of the finger', 'Kathryn Kivettt', 'kathryn'],
    ['two letters turned', 'Kathyrn Kivett', 'kathryn'],
    ['the middle name', 'Morgan Trelawney', 'morgan'],
    ['an initial and the middle name', 'A. Morgan Trelawney', 'morgan'],
    ['an initial', 'R. Quistgaard', 'robert'],
    ['the preferred name', 'Skip Featherstonehaugh', 'leon'],
    ['decorated letters', '✨ 𝓡𝓸𝓫𝓮𝓻𝓽 ✨ 𝐐𝐮𝐢𝐬𝐭𝐠𝐚𝐚𝐫𝐝 🌻', 'robert'],
  ])('%s', (_, written, id) => {
    const { best, probability } = asked(written)
    expect(best).toBe(id)
    expect(probability).toBeGreaterThan(0.5)
  })
})

describe('leaves strangers strangers', () => {
  it.each(['Thomas Ellington', 'Robert Ellington', 'Moon River', 'Gwendolyn Harkness'])('%s', (written) => {
    expect(asked(written).probability).toBeLessThan(0.5)
  })

  it('knows little of a name that is none', () => {
    const { probability } = asked('Beach Bum')
    expect(probability).toBeGreaterThan(0.1)
    expect(probability).toBeLessThan(0.6)
  })
})

it('tells what a contradicted middle name weighs, and that one left out weighs next to nothing', () => {
  const plain = asked('Robert Quistgaard').probability
  expect(asked('Robert James Quistgaard').probability).toBeGreaterThan(plain)
  expect(asked('Robert Oliver Quistgaard').probability).toBeLessThan(plain)
  const bits = (written: string, part: string) =>
    asked(written).reasons.find((reason) => reason.part === part)?.bits ?? 0
  expect(bits('Robert Oliver Quistgaard', 'middle')).toBeLessThan(-1)
  expect(Math.abs(bits('Robert Quistgaard', 'middle'))).toBeLessThan(1)
})

it('does not take a middle name that half the women of some families have for a coincidence', () => {
  const few = [person('anh', 'Anh', 'Thị Lan', 'Nguyễn'), ...crowd(30)]
  const on = (written: string) => look(bookOf(few), parseName(written)).probability
  for (const written of ['Nguyễn Thị Thảo Quỳnh', 'Nguyen Thi Hoa']) expect(on(written)).toBeLessThan(0.1)
  for (const written of ['Nguyễn Thị Lan Anh', 'Lan Anh Nguyen']) expect(on(written)).toBeGreaterThan(0.9)
})

it('shares the probability among namesakes and chooses none', () => {
  const twins = bookOf([
    person('a', 'Gwendolyn', '', 'Harkness'),
    person('b', 'Gwendolyn', '', 'Harkness'),
    ...crowd(500),
  ])
  const { ranked } = look(twins, parseName('Gwendolyn Harkness'))
  expect(ranked[0]?.probability).toBeCloseTo(ranked[1]?.probability ?? 0, 10)
  expect(ranked[0]?.namesakes?.listed).toBe(2)
})

it('weighs a town as weak evidence', () => {
  const list = [
    { ...person('a', 'Gwen', '', 'Smith'), city: 'Springfield' },
    ...crowd(500).map((one) => ({ ...one, city: 'Salem' })),
  ]
  const at = (place?: string) => look(bookOf(list), parseName('Gwen Smith'), place).probability
  expect(at('Lives in Springfield')).toBeGreaterThan(at())
  expect(at('Salem')).toBeLessThan(at())
})

it('ranks a handful of candidates without an index', () => {
  const matches = rank(parseName('Bob Quistgaard'), patients, makeRarity(NAMES, patients.length))
  expect(matches[0]).toMatchObject({ patientId: 'robert', listName: 'Robert James Quistgaard', nameKind: 'official' })
})
