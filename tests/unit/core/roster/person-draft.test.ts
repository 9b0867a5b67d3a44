import { expect, it } from 'vitest'
import { personDraft, personOf } from '../../../../src/core/roster/person-draft.ts'

const TODAY = '2026-11-24'

it('gives back who was put into the form', () => {
  const names = [
    { kind: 'official' as const, given: 'Zoë', family: 'Marlow' },
    { kind: 'alias' as const, text: '太郎' },
  ]
  const patient = { id: '1', names, dob: '1980', status: 'inactive' as const }
  expect(personOf(personDraft(patient), TODAY)).toEqual({ names, dob: '1980', status: 'inactive' })
})

it.each([
  ['1980-02-29', '1980-02-29'],
  ['29.02.1980', '1980-02-29'],
  ['1980', '1980'],
  ['', undefined],
])('understands a date of birth: %s', (dob, iso) => {
  const draft = { ...personDraft(), names: [{ kind: 'official' as const, given: 'Bo', middle: '', family: '' }], dob }
  expect(personOf(draft, TODAY)).toMatchObject({ names: [{ given: 'Bo' }], ...(iso === undefined ? {} : { dob: iso }) })
})

it.each([
  [{ dob: '2027-01-01' }, 'no-date'],
  [{ dob: 'soon' }, 'no-date'],
  [{ names: [{ kind: 'official' as const, given: ' 12 ', middle: '', family: '' }] }, 'no-name'],
])('says what is wrong: %j', (change, problem) => {
  const names = [{ kind: 'official' as const, given: 'Bo', middle: '', family: 'Ek' }]
  expect(personOf({ ...personDraft(), names, ...change }, TODAY)).toBe(problem)
})
