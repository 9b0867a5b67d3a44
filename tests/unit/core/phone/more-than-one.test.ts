import { expect, it } from 'vitest'
import { readNumber } from '../../../../src/core/phone/read-number.ts'

it.each([
  '089 1234567/68',
  '030 123456 / 57',
  '030 123456 (9-12)',
  '9-17 030 123456',
  'Praxis 2 030 123456',
  '030 12345678²',
  '28.11.2026',
  '030 123456\n030 123457',
])('refuses what holds more than one number rather than run it together: %j', (written) => {
  expect(readNumber(written, 'DE')).toMatchObject({ kind: 'wrong', why: 'number-none' })
})

it.each(['030/123456', '030 / 12 34 56', '(030) 123456', 'Tel. 030 123456', 'Praxis: 030 123456'])(
  'takes one number all the same: %j',
  (written) => {
    expect(readNumber(written, 'DE')).toMatchObject({ kind: 'good', number: '+4930123456' })
  },
)
