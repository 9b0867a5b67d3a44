import { expect, it } from 'vitest'
import { outcomeOf } from './read-bytes.ts'

const list = (rows: readonly string[]): string => ['Last Name,First Name,DOB', ...rows].join('\n')

it.each(['ZZTEST,Anna', 'zzDuplicate,Carol', 'TESTPATIENT,ZZ', 'Test,Patient', 'Patient,Test', 'ZZ Demo,Bob'])(
  '%s is an entry for trying the program out',
  async (name) => {
    const { patients, skipped } = await outcomeOf(list([`${name},1980-01-01`]))
    expect(patients).toEqual([])
    expect(skipped).toEqual(['2 test-entry'])
  },
)

it.each([
  'Test,John',
  'Testa,Maria',
  'Tester,Anna',
  'Pizzi,Testimony',
  'Demos,Nik',
  'Zzyzx,Ann',
  'Patient,Paula',
  'Use,Rita',
])('%s is a person', async (name) => {
  const { patients, skipped } = await outcomeOf(list([`${name},1980-01-01`]))
  expect(patients).toHaveLength(1)
  expect(skipped).toEqual([])
})
