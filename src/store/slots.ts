import { Fault } from '../core/fault.ts'
import { isLongEnough } from '../core/passphrase/counted.ts'
import { toBytes } from './bytes.ts'
import type { PassphraseSlot, RecoverySlot } from './database.ts'
import { asDear, type KdfParameters, PBKDF2, passphraseKey } from './derive.ts'
import { openBytes, sealBytes } from './seal.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The data key for whoever knows a passphrase. @throws Fault `short-passphrase` */
export async function passphraseSlot(
  dataKey: Bytes,
  databaseId: string,
  passphrase: string,
  kdf: KdfParameters,
): Promise<PassphraseSlot> {
  if (!isLongEnough(passphrase)) throw new Fault('short-passphrase')
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const key = await passphraseKey(passphrase, salt, kdf)
  return { kind: 'passphrase', kdf, salt, wrapped: await sealBytes(key, slotPlace('passphrase', databaseId), dataKey) }
}

/**
 * The data key.
 * @param floor a slot that is cheaper to guess was not written by us: somebody wants the passphrase to be guessed
 * @throws Fault `wrong-passphrase`, `vault-damaged`
 */
export async function openPassphraseSlot(
  slot: PassphraseSlot,
  databaseId: string,
  passphrase: string,
  floor: KdfParameters,
): Promise<Bytes> {
  if (!asDear(slot.kdf, floor) && !asDear(slot.kdf, PBKDF2)) throw new Fault('vault-damaged')
  // Argon2 takes none that is empty.
  if (passphrase === '') throw new Fault('wrong-passphrase')
  const key = await passphraseKey(passphrase, slot.salt, slot.kdf)
  return openBytes(key, slotPlace('passphrase', databaseId), slot.wrapped).catch(() => {
    throw new Fault('wrong-passphrase')
  })
}

/**
 * The data key for whoever has the recovery code.
 * @param secret its 128 bits; nobody guesses them, so that they need not be made slow
 * @param at when, ISO 8601 in UTC
 */
export async function recoverySlot(
  dataKey: Bytes,
  databaseId: string,
  secret: Bytes,
  at: string,
): Promise<RecoverySlot> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const key = await secretKey(secret, salt)
  return { kind: 'recovery', at, salt, wrapped: await sealBytes(key, slotPlace('recovery', databaseId), dataKey) }
}

/** The data key. @throws Fault `wrong-recovery-code` */
export async function openRecoverySlot(slot: RecoverySlot, databaseId: string, secret: Bytes): Promise<Bytes> {
  const key = await secretKey(secret, slot.salt)
  return openBytes(key, slotPlace('recovery', databaseId), slot.wrapped).catch(() => {
    throw new Fault('wrong-recovery-code')
  })
}

/** What a slot is bound to: it opens in its own vault only, and as what it is. */
export function slotPlace(kind: 'passphrase' | 'recovery' | 'escrow', databaseId: string): string {
  return `slot|${kind}|1|${databaseId}`
}

async function secretKey(secret: Bytes, salt: Uint8Array): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = toBytes('front-desk|recovery|1')
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info }
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
