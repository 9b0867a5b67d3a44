import { expect, it } from 'vitest'
import { open, seal } from '../../../src/store/seal.ts'

const key = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

it('opens what it sealed, at the same place and with the same key only', async () => {
  const mine = await key()
  const sealed = await seal(mine, 'log|1', { name: 'Zoë Marlow' })
  expect(await open(mine, 'log|1', sealed)).toEqual({ name: 'Zoë Marlow' })
  await expect(open(mine, 'log|2', sealed)).rejects.toThrow()
  await expect(open(await key(), 'log|1', sealed)).rejects.toThrow()
})

it('never opens with a single bit changed', async () => {
  const mine = await key()
  const sealed = await seal(mine, 'place', 'x', 16)
  const bits = (sealed.bytes.length + sealed.iv.length) * 8
  for (let bit = 0; bit < bits; bit += 1) {
    const changed = { iv: sealed.iv.slice(), bytes: sealed.bytes.slice() }
    const [part, at] = bit < 96 ? [changed.iv, bit] : [changed.bytes, bit - 96]
    part[at >> 3] = (part[at >> 3] ?? 0) ^ (1 << (at & 7))
    await expect(open(mine, 'place', changed)).rejects.toThrow()
  }
})

it('is as long for a short secret as for a longer one, and never the same twice', async () => {
  const mine = await key()
  const [a, b] = [await seal(mine, 'place', 'a'), await seal(mine, 'place', 'a'.repeat(900))]
  expect(a.bytes.length).toBe(b.bytes.length)
  expect(await seal(mine, 'place', 'a')).not.toEqual(a)
})
