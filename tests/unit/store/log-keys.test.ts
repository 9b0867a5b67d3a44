import { createHash, createHmac } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { keysOf, type LogSecrets } from '../../../src/store/log-keys.ts'

const bytes = (first: number) => Uint8Array.from({ length: 32 }, (_, place) => first + place)

async function secrets(): Promise<LogSecrets> {
  const how = { name: 'HMAC', hash: 'SHA-256' }
  const keyOf = (first: number) => crypto.subtle.importKey('raw', bytes(first), how, true, ['sign'])
  const log = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return { log, mac: await keyOf(1), who: await keyOf(101), databaseId: 'a-fictitious-database' }
}

it('hashes and binds as everybody else does, in turns', async () => {
  const { mac, who, sha256 } = await keysOf(await secrets())
  for (const text of ['', 'Zoë Marlow', 'x'.repeat(10_000)]) {
    expect(mac(text)).toBe(createHmac('sha256', bytes(1)).update(text).digest('hex'))
    expect(who(text)).toBe(createHmac('sha256', bytes(101)).update(text).digest('hex'))
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  }
})

it('takes one instance of WebAssembly, however often the keys are taken', async () => {
  const made = vi.spyOn(WebAssembly, 'instantiate')
  const known = await secrets()
  const all = await Promise.all(Array.from({ length: 300 }, () => keysOf(known)))
  expect(new Set(all.map(({ mac }) => mac('Zoë Marlow'))).size).toBe(1)
  expect(made.mock.calls.length).toBeLessThanOrEqual(1)
})
