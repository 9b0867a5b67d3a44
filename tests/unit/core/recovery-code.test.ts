import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRecoveryCode, writeRecoveryCode } from '../../../src/core/recovery-code.ts'

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 })
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

it('every secret has a code of seven groups, which gives it back, however it is typed', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const code = writeRecoveryCode(secret)
      expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/u)
      for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')}\n`]) {
        expect(readRecoveryCode(typed)).toEqual(secret)
      }
      expect(readRecoveryCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(secret)
    }),
  )
})

it('finds every wrong letter, and every two that changed places', () => {
  const secret = Uint8Array.from({ length: 16 }, (_, at) => at * 17 + 3)
  const letters = [...writeRecoveryCode(secret).replaceAll('-', '')]
  let tried = 0
  letters.forEach((right, place) => {
    for (const wrong of LETTERS) {
      if (wrong === right) continue
      tried += 1
      expect(readRecoveryCode(letters.with(place, wrong).join(''))).toBeUndefined()
    }
    for (let other = 0; other < place; other += 1) {
      const there = letters[other] ?? ''
      if (there === right) continue
      tried += 1
      expect(readRecoveryCode(letters.with(place, there).with(other, right).join(''))).toBeUndefined()
    }
  })
  expect(tried).toBeGreaterThan(28 * 31)
})

it('finds any two wrong letters', () => {
  const letter = fc.integer({ min: 0, max: 31 })
  const places = fc.uniqueArray(fc.integer({ min: 0, max: 27 }), { minLength: 2, maxLength: 2 })
  fc.assert(
    fc.property(secrets, places, letter, letter, (secret, [one = 0, two = 1], first, second) => {
      const letters = [...writeRecoveryCode(secret).replaceAll('-', '')]
      const typed = letters.with(one, LETTERS[first] ?? '').with(two, LETTERS[second] ?? '')
      fc.pre(typed.join('') !== letters.join(''))
      expect(readRecoveryCode(typed.join(''))).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

it('takes nothing else for a code', () => {
  const code = writeRecoveryCode(new Uint8Array(16))
  for (const wrong of ['', '-', code.slice(1), `${code}0`, code.replace('0', 'U'), code.replace('0', '0x')]) {
    expect(readRecoveryCode(wrong)).toBeUndefined()
  }
})
