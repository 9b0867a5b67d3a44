import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { isSigned } from '../../../src/store/log-sign.ts'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const text = 'three heads'

function signature() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return {
    algorithm: 'Ed25519' as const,
    publicKey: x,
    value: sign(null, Buffer.from(text), privateKey).toString('base64url'),
  }
}

it('takes the one spelling of a key and of a signature, and none of the other 63 last letters', async () => {
  const good = signature()
  expect(await isSigned(good, text)).toBe(true)
  expect(await isSigned(good, `${text} `)).toBe(false)
  for (const part of ['publicKey', 'value'] as const) {
    const others = [...DIGITS].map((digit) => good[part].slice(0, -1) + digit).filter((one) => one !== good[part])
    expect(others).toHaveLength(63)
    for (const other of others) expect(await isSigned({ ...good, [part]: other }, text)).toBe(false)
  }
})

it.each(['', 'A', 'kein Schlüssel', 'A'.repeat(44)])('takes no key that is none: %j', async (publicKey) => {
  expect(await isSigned({ ...signature(), publicKey }, text)).toBe(false)
})
