import { Fault } from '../core/fault.ts'
import { fromBase64, toBytes } from './bytes.ts'
import type { EscrowSlot, VaultRow } from './database.ts'
import { readPracticeKey } from './practice-key.ts'
import { openBytes, sealBytes } from './seal.ts'
import { slotPlace } from './slots.ts'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' }

/**
 * The data key for the practice: ECDH with a fresh key against its public key, HKDF-SHA256 over both public keys, AES-256-GCM
 * (the scheme of RFC 9180's DHKEM, by hand, as WebCrypto has no HPKE).
 * @param publicKey P-256, base64url of the 65 bytes of an uncompressed point
 * @throws Fault `settings-invalid` where it is no point of the curve
 */
export async function escrowSlot(
  dataKey: Uint8Array<ArrayBuffer>,
  databaseId: string,
  publicKey: string,
): Promise<EscrowSlot> {
  const theirs = await crypto.subtle.importKey('raw', pointOf(publicKey), CURVE, false, []).catch(() => {
    throw new Fault('settings-invalid')
  })
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const key = await sharedKey(pair.privateKey, theirs, ephemeral, publicKey)
  const wrapped = await sealBytes(key, slotPlace('escrow', databaseId), dataKey)
  return { kind: 'escrow', publicKey, ephemeral, wrapped }
}

/**
 * The data key, by the practice's private key.
 * @param privateKey of the pair, usable for `deriveBits`
 * @throws where it is another key, or a single bit of the slot is another
 */
export async function openEscrowSlot(
  slot: EscrowSlot,
  databaseId: string,
  privateKey: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const ours = await crypto.subtle.importKey('raw', slot.ephemeral, CURVE, false, [])
  const key = await sharedKey(privateKey, ours, slot.ephemeral, slot.publicKey)
  return openBytes(key, slotPlace('escrow', databaseId), slot.wrapped)
}

/**
 * The data key of a vault, by the file of the practice's private key.
 * @throws Fault `practice-key-unreadable`, `no-practice-key`, `wrong-practice-key`
 */
export async function openByPractice(
  { slots, databaseId }: Pick<VaultRow, 'slots' | 'databaseId'>,
  keyFile: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const slot = slots.find((one) => one.kind === 'escrow')
  const { publicKey, privateKey } = await readPracticeKey(keyFile)
  if (slot === undefined) throw new Fault('no-practice-key')
  if (slot.publicKey !== publicKey) throw new Fault('wrong-practice-key')
  return openEscrowSlot(slot, databaseId, privateKey).catch(() => {
    throw new Fault('wrong-practice-key')
  })
}

async function sharedKey(
  mine: CryptoKey,
  theirs: CryptoKey,
  ephemeral: Uint8Array,
  publicKey: string,
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256)
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const info = new Uint8Array([...toBytes('front-desk|escrow|1|'), ...ephemeral, ...pointOf(publicKey)])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info }
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function pointOf(publicKey: string): Uint8Array<ArrayBuffer> {
  return fromBase64(publicKey.replaceAll('-', '+').replaceAll('_', '/'))
}
