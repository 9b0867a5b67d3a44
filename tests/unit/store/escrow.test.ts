import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { toBase64url } from '../../../src/core/base64url.ts'
import { fromBase64 } from '../../../src/store/bytes.ts'
import { openDatabase } from '../../../src/store/database.ts'
import { openEscrowSlot } from '../../../src/store/escrow.ts'
import { openKeyring } from '../../../src/store/keyring.ts'
import { openVault } from '../../../src/store/vault.ts'
import { CHEAP, PASSPHRASE } from '../../support/log-world.ts'
import { memoryArea } from '../../support/memory-area.ts'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' }

async function practiceKey() {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  return {
    publicKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
    privateKey: privateKey,
  }
}

it('only the private key of the practice opens what was wrapped for it, only in its own vault, until it is taken back', async () => {
  const database = openDatabase('escrow')
  const session = memoryArea()
  const vault = openVault(database, session, CHEAP)
  const keyring = openKeyring({ database, session, now: () => new Date(0), kdf: CHEAP })
  await vault.create(PASSPHRASE)
  const dataKey = fromBase64(session.items.get('dataKey') as string)
  const [practice, other] = [await practiceKey(), await practiceKey()]
  await keyring.setEscrow(practice.publicKey)
  expect(await keyring.ways()).toEqual({ escrow: practice.publicKey })
  const row = await database.vault.get('vault')
  const slot = row?.slots.find(({ kind }) => kind === 'escrow')
  if (row === undefined || slot?.kind !== 'escrow') throw new Error('no slot')
  expect(await openEscrowSlot(slot, row.databaseId, practice.privateKey)).toEqual(dataKey)
  await expect(openEscrowSlot(slot, row.databaseId, other.privateKey)).rejects.toThrow()
  await expect(openEscrowSlot(slot, 'another vault', practice.privateKey)).rejects.toThrow()
  const renamed = { ...slot, publicKey: other.publicKey }
  await expect(openEscrowSlot(renamed, row.databaseId, practice.privateKey)).rejects.toThrow()
  await keyring.setEscrow(undefined)
  expect(await keyring.ways()).toEqual({})
})

it('takes no key that is no point of the curve, and none while locked', async () => {
  const database = openDatabase('escrow-wrong')
  const session = memoryArea()
  const vault = openVault(database, session, CHEAP)
  const keyring = openKeyring({ database, session, now: () => new Date(0), kdf: CHEAP })
  await vault.create(PASSPHRASE)
  await expect(keyring.setEscrow(`B${'A'.repeat(86)}`)).rejects.toMatchObject({ code: 'settings-invalid' })
  await vault.lock()
  await expect(keyring.setEscrow((await practiceKey()).publicKey)).rejects.toMatchObject({ code: 'locked' })
})
