import 'fake-indexeddb/auto'
import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { toBase64url } from '../../../src/core/base64url.ts'
import { fromBase64 } from '../../../src/store/bytes.ts'
import { openDatabase } from '../../../src/store/database.ts'
import { openEscrowSlot } from '../../../src/store/escrow.ts'
import { openKeyring } from '../../../src/store/keyring.ts'
import { makePracticeKey, readPracticeKey } from '../../../src/store/practice-key.ts'
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

it('the practice opens a vault with the file of its key and sets a new passphrase; no other file has any power', async () => {
  const database = openDatabase('escrow-file')
  const session = memoryArea()
  const vault = openVault(database, session, CHEAP)
  const keyring = openKeyring({ database, session, now: () => new Date(0), kdf: CHEAP })
  const [practice, other] = [await makePracticeKey(), await makePracticeKey()]
  await vault.create(PASSPHRASE)
  const dataKey = session.items.get('dataKey')
  await vault.lock()
  const next = 'four new fictitious words'
  const refusal = (file: string) => keyring.recoverByPractice(file, next).then(String, (error) => error.code)
  expect(await refusal(practice.file)).toBe('no-practice-key')
  await vault.unlock(PASSPHRASE)
  await keyring.setEscrow(practice.publicKey)
  await vault.lock()
  expect(await refusal(other.file)).toBe('wrong-practice-key')
  for (const file of ['', practice.publicKey, practice.file.slice(0, -60), practice.file.replaceAll('M', 'N')])
    expect(await refusal(file)).toBe('practice-key-unreadable')
  await expect(keyring.recoverByPractice(practice.file, 'too short')).rejects.toMatchObject({
    code: 'short-passphrase',
  })
  expect([...session.items]).toEqual([])
  await keyring.recoverByPractice(practice.file.replaceAll('\n', '\r\n'), next)
  expect(session.items.get('dataKey')).toBe(dataKey)
  await vault.lock()
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await vault.unlock(next)
})

it('reads a key that OpenSSL made', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const file = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  expect((await readPracticeKey(file)).publicKey).toBe(point.toString('base64url'))
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const foreign = rsa.export({ type: 'pkcs8', format: 'pem' }).toString()
  await expect(readPracticeKey(foreign)).rejects.toMatchObject({ code: 'practice-key-unreadable' })
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
