import { describe, expect, it } from 'vitest'
import { fromBase64url, toBase64url } from '../../../../src/core/base64url.ts'
import type { PolicyDocument } from '../../../../src/core/policy/document.ts'
import { resolvePolicy } from '../../../../src/core/policy/resolve.ts'
import {
  fingerprint,
  readSignedFile,
  SIGNED_FILE_MAX,
  type Verify,
  writeSignedFile,
} from '../../../../src/core/policy/signed-file.ts'
import { SAMPLE } from './sample.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const verify: Verify = async (key, text, signature) => {
  const read = await crypto.subtle.importKey('raw', Uint8Array.from(key), 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', read, Uint8Array.from(signature), utf8(text))
}
interface Signer {
  key: Uint8Array
  write(policy: PolicyDocument): Promise<string>
}
async function signer(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('no pair')
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const sign = async (text: string) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, utf8(text)))
  return { key, write: (policy) => writeSignedFile(policy, key, sign) }
}
const practice = await signer()
const stranger = await signer()
const pinned = toBase64url(practice.key)
const good = await practice.write(SAMPLE)
const TODAY = '2026-06-01'

/** The whole way a file goes: read, checked, weighed against what holds. Whether it is applied. */
async function applied(text: string): Promise<boolean> {
  const file = await readSignedFile(text, verify, pinned)
  if (file.kind === 'refused') return false
  const { holding, problems } = resolvePolicy({ signed: { offered: file.policy, holding: SAMPLE } }, TODAY)
  return problems.length === 0 && holding.signed?.version === file.policy.version
}

it('the control: the genuine file is applied, and the next version as well', async () => {
  expect(await applied(good)).toBe(true)
  expect(await applied(await practice.write({ ...SAMPLE, version: 8 }))).toBe(true)
})

describe('of more than 2,000 mutants none is applied', () => {
  const refused = async (mutants: readonly string[]): Promise<void> => {
    const through: string[] = []
    for (const mutant of mutants) if (mutant === good || (await applied(mutant))) through.push(mutant)
    expect(through).toEqual([])
  }

  it('1,800 single bits flipped, spread over the whole file', async () => {
    const bytes = utf8(good)
    const mutants = Array.from({ length: 1800 }, (_, number) => {
      const copy = Uint8Array.from(bytes)
      const place = Math.floor((number * copy.length) / 1800)
      copy[place] = (copy[place] ?? 0) ^ (1 << (number % 8))
      return new TextDecoder().decode(copy)
    })
    expect(new Set(mutants).size).toBeGreaterThan(1600)
    await refused([...new Set(mutants)])
  })

  it('200 files cut short or with something behind', async () => {
    const step = good.length / 100
    await refused(Array.from({ length: 100 }, (_, number) => good.slice(0, Math.floor(number * step))))
    await refused(Array.from({ length: 100 }, (_, number) => `${good}${' \n\t{}[],"0'[number % 10]}`))
  })

  it('200 genuinely signed but older, expired, not yet effective or of another name', async () => {
    const older = Array.from({ length: 6 }, (_, number) => ({ ...SAMPLE, version: number + 1 }))
    const expired = Array.from({ length: 64 }, (_, number) => ({
      ...SAMPLE,
      version: 8 + number,
      expires: '2026-05-31',
    }))
    const early = Array.from({ length: 65 }, (_, number) => ({
      ...SAMPLE,
      version: 8 + number,
      effective: '2026-06-02',
    }))
    const others = Array.from({ length: 65 }, (_, number) => ({ ...SAMPLE, version: 8, id: `other-${number}` }))
    await refused(
      await Promise.all([...older, ...expired, ...early, ...others].map((policy) => practice.write(policy))),
    )
  })

  it('100 signed by another key, with its own key or with the pinned one written in', async () => {
    for (let number = 0; number < 50; number++) {
      const file = await stranger.write({ ...SAMPLE, version: 8 + number })
      await refused([file, file.replace(toBase64url(stranger.key), pinned)])
    }
  })

  it('100 with other keys, doubled keys, other spellings of the same', async () => {
    const read = JSON.parse(good)
    const mutants = Array.from({ length: 40 }, (_, number) => JSON.stringify({ ...read, [`extra${number}`]: number }))
    mutants.push(
      ...Array.from({ length: 20 }, (_, n) => JSON.stringify({ ...read, policy: { ...read.policy, [`x${n}`]: 1 } })),
    )
    mutants.push(...Array.from({ length: 10 }, (_, n) => JSON.stringify(read, null, n + 1)))
    mutants.push(...Array.from({ length: 10 }, (_, n) => good.replace('"version":7', `"version":7${'0'.repeat(n)}.0`)))
    mutants.push(good.replace('"version":7', '"version":9,"version":7'), good.replace('"locked"', '"\\u006cocked"'))
    mutants.push(good.replace('"version":7', '"version":8'), good.replace('"locked":true', '"locked":false'))
    mutants.push(JSON.stringify({ ...read, signature: toBase64url(new Uint8Array(64)) }))
    mutants.push(`\ufeff${good}`, '', 'null', '[]', '{}', '"', good.replace('{', '{"__proto__":{"a":1},'))
    mutants.push(good.replace('harbour', 'x'.repeat(SIGNED_FILE_MAX)), JSON.stringify(read.policy))
    await refused(mutants)
  })
})

it('says why a file is refused', async () => {
  const problem = async (text: string, pin = pinned) => {
    const file = await readSignedFile(text, verify, pin)
    return file.kind === 'refused' ? file.problem : file.kind
  }
  expect(await problem('{')).toBe('not-json')
  expect(await problem('{}')).toBe('not-a-policy')
  expect(await problem(JSON.stringify(JSON.parse(good), null, 1))).toBe('not-canonical')
  expect(await problem(good.replace('"version":7', '"version":8'))).toBe('bad-signature')
  expect(await problem(good, toBase64url(stranger.key))).toBe('other-key')
  expect(await problem(' '.repeat(SIGNED_FILE_MAX + 1))).toBe('too-large')
})

it('without a pinned key the key comes back, to be shown', async () => {
  const file = await readSignedFile(good, verify)
  expect(file).toMatchObject({ kind: 'good', publicKey: pinned })
  expect(fingerprint('0123456789abcdef'.repeat(4))).toEqual(expect.stringMatching(/^[a-z]+( [a-z]+){7}$/u))
})

it('base64url there and back; a second text for the same bytes is refused', () => {
  for (let length = 0; length < 70; length++) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 37 + length) % 256)
    expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
  }
  expect(fromBase64url('AB')).toBeUndefined()
  expect(fromBase64url('A=')).toBeUndefined()
})
