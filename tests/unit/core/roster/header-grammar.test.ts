import { expect, it } from 'vitest'
import { meaningOf } from '../../../../src/core/roster/headers.ts'

it.each([
  ['PT_LAST_NM', 'family'],
  ['Former_Last_Name__c', 'previous'],
  ['HealthCloudGA__DeceasedDate__pc', 'death'],
  ['DateTimeDeceased', 'death'],
  ['Patient_Status__c', 'status'],
  ['PT_BIRTH_DT', 'birth'],
  ['Client Preferred Last Name', 'preferredFamily'],
  ['Name They Go By', undefined],
  ['Other First Name', 'aliasGiven'],
  ['Birth First Name', 'birthGiven'],
  ['Patient #', 'id'],
])('%s is %s', (header, field) => {
  expect(meaningOf(header)?.field).toBe(field)
})

it.each([
  'Mother First Name',
  'Guarantor Last Name',
  'Emergency Contact Name',
  'Preferred Language',
  'Preferred Pharmacy Name',
  'Last Visit Date',
  'Last Date',
  'First Date of Service',
  'Birth State',
  'Birth Sex',
  'Status Date',
  'Marital Status',
  'Insurance Status',
  'Provider Name',
  'Previous Address',
  'Other Phone',
  'Patient State',
  'Spouse DOB',
])('%s is nothing of the patient that is kept', (header) => {
  expect(meaningOf(header)).toBeUndefined()
})
