import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openDatabase } from '../../../src/store/database.ts'
import { PBKDF2 } from '../../../src/store/derive.ts'
import { openKeyring } from '../../../src/store/keyring.ts'
import { open, seal } from '../../../src/store/seal.ts'
import { openVault } from '../../../src/store/vault.ts'
import { CHEAP, PASSPHRASE } from '../../support/log-world.ts'
import { memoryArea } from '../../support/memory-area.ts'

const NEXT = 'four other fictitious words'

let count = 0
/** A vault with something sealed in it, and what tells whether it opens. */
async function world() {
  count += 1
  const database = openDatabase(`keyring-${count}`)
  const session = memoryArea()
  const vault = openVault(database, session, CHEAP)
  const keyring = openKeyring({ database, session, now: () => new Date('2026-01-01T00:00:00Z'), kdf: CHEAP })
  await vault.create(PASSPHRASE)
  const sealed = await seal(await vault.key('log'), 'here', 'secret')
  return { database, session, vault, keyring, opens: async () => open(await vault.key('log'), 'here', sealed) }
}

it('a changed passphrase opens what was sealed before, the old one nothing any more', async () => {
  const { vault, keyring, opens } = await world()
  await expect(keyring.changePassphrase(NEXT, NEXT)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await expect(keyring.changePassphrase(PASSPHRASE, 'too short')).rejects.toMatchObject({ code: 'short-passphrase' })
  await keyring.changePassphrase(PASSPHRASE, NEXT)
  await vault.lock()
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await vault.unlock(NEXT)
  expect(await opens()).toBe('secret')
})

it('the recovery code unlocks and sets a new passphrase; a mistyped, a foreign and a replaced one do nothing', async () => {
  const { vault, keyring, opens } = await world()
  await expect(keyring.recover('0'.repeat(28), NEXT)).rejects.toMatchObject({ code: 'no-recovery-code' })
  await expect(keyring.newRecoveryCode(NEXT)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  const replaced = await keyring.newRecoveryCode(PASSPHRASE)
  const code = await keyring.newRecoveryCode(PASSPHRASE)
  expect(await keyring.ways()).toEqual({ recovery: '2026-01-01T00:00:00.000Z' })
  await vault.lock()
  const foreign = await (await world()).keyring.newRecoveryCode(PASSPHRASE)
  for (const wrong of [replaced, foreign]) {
    await expect(keyring.recover(wrong, NEXT)).rejects.toMatchObject({ code: 'wrong-recovery-code' })
  }
  const mistyped = code.replace(/.$/u, (letter) => (letter === '7' ? '8' : '7'))
  await expect(keyring.recover(mistyped, NEXT)).rejects.toMatchObject({ code: 'mistyped-recovery-code' })
  await expect(keyring.recover(code, 'too short')).rejects.toMatchObject({ code: 'short-passphrase' })
  expect(await vault.state()).toBe('locked')
  await keyring.recover(code.toLowerCase().replaceAll('-', ' '), NEXT)
  expect(await opens()).toBe('secret')
  await vault.lock()
  await vault.unlock(NEXT)
  expect(await opens()).toBe('secret')
})

it('neither code nor key is stored', async () => {
  const { database, session, keyring } = await world()
  const code = await keyring.newRecoveryCode(PASSPHRASE)
  const key = session.items.get('dataKey') as string
  const stored = JSON.stringify([await database.vault.toArray(), [...session.items]], (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )
  expect(stored.split(key.slice(0, 20))).toHaveLength(2)
  expect(stored).not.toContain(code)
  expect(stored).not.toContain(code.replaceAll('-', ''))
})

it('a practice that allows nothing but PBKDF2 gets it at the next unlock, and one that changes its mind Argon2id', async () => {
  const { database, session, vault } = await world()
  let name: typeof PBKDF2.name = 'pbkdf2-sha256'
  const bound = openVault(database, session, CHEAP, { wanted: async () => name })
  const kdf = async () => (await database.vault.get('vault'))?.slots.map((slot) => 'kdf' in slot && slot.kdf)
  expect(await kdf()).toEqual([CHEAP])
  await bound.unlock(PASSPHRASE)
  expect(await kdf()).toEqual([PBKDF2])
  await expect(vault.unlock(NEXT)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  name = 'argon2id'
  await bound.unlock(PASSPHRASE)
  expect(await kdf()).toEqual([CHEAP])
  await vault.unlock(PASSPHRASE)
})

it('parameters that have become cheap are made dearer at the unlock; below the floor nothing opens', async () => {
  const { database, session, vault } = await world()
  const today = { ...CHEAP, memory: 16, iterations: 2 } as typeof CHEAP
  const later = openVault(database, session, today, { floor: CHEAP })
  await later.unlock(PASSPHRASE)
  expect((await database.vault.get('vault'))?.slots).toMatchObject([{ kdf: today }])
  expect((await database.vault.get('vault'))?.generation).toBe(1)
  await vault.unlock(PASSPHRASE)
  const [slot] = (await database.vault.get('vault'))?.slots ?? []
  for (const kdf of [
    { ...PBKDF2, iterations: 999_999 },
    { ...CHEAP, memory: 7 },
  ]) {
    await database.vault.update('vault', { slots: [{ ...slot, kdf }] as never })
    await expect(later.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'vault-damaged' })
  }
})

it('an unlock on a full disk works, and tries again later to make the slot dearer', async () => {
  const { database, session } = await world()
  const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
  database.vault.hook('updating', () => {
    throw full
  })
  const today = { ...CHEAP, iterations: 2 } as typeof CHEAP
  const later = openVault(database, session, today, { floor: CHEAP })
  await later.unlock(PASSPHRASE)
  expect(await later.state()).toBe('unlocked')
  expect((await database.vault.get('vault'))?.slots).toMatchObject([{ kdf: CHEAP }])
})
