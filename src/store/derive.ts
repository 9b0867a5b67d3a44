import { argon2id } from 'hash-wasm'
import { toBytes } from './bytes.ts'

/** How guessing a passphrase is made slow. */
export type KdfParameters = Argon2Parameters | Pbkdf2Parameters

/** Argon2id, as RFC 9106 has it. `memory` in KiB. */
interface Argon2Parameters {
  name: 'argon2id'
  memory: number
  iterations: number
  parallelism: number
}

/** PBKDF2 with HMAC-SHA256, as RFC 8018 has it: for practices that may use nothing else. */
interface Pbkdf2Parameters {
  name: 'pbkdf2-sha256'
  iterations: number
}

/** 64 MiB, 3 passes: the second recommendation of RFC 9106, section 4, with one lane; about 0.4 s. */
export const KDF: KdfParameters = { name: 'argon2id', memory: 65_536, iterations: 3, parallelism: 1 }

/** Above the 600,000 of OWASP's Password Storage Cheat Sheet (2023). */
export const PBKDF2: KdfParameters = { name: 'pbkdf2-sha256', iterations: 1_000_000 }

/**
 * The key that a passphrase gives. The passphrase is taken in Unicode's composed form, so that it is the same from every
 * keyboard.
 * @returns a key that can wrap and unwrap, nothing else
 */
export async function passphraseKey(passphrase: string, salt: Uint8Array, kdf: KdfParameters): Promise<CryptoKey> {
  const password = toBytes(passphrase.normalize('NFC'))
  const bytes = kdf.name === 'argon2id' ? await argon2(password, salt, kdf) : await pbkdf2(password, salt, kdf)
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

async function argon2(
  password: Uint8Array,
  salt: Uint8Array,
  { memory, iterations, parallelism }: Argon2Parameters,
): Promise<Uint8Array<ArrayBuffer>> {
  const how = { password, salt, memorySize: memory, iterations, parallelism, hashLength: 32 }
  return new Uint8Array(await argon2id({ ...how, outputType: 'binary' }))
}

async function pbkdf2(
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  { iterations }: Pbkdf2Parameters,
): Promise<Uint8Array<ArrayBuffer>> {
  const material = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 256))
}

/** Whether a guess costs at least as much as with other parameters of the same kind. */
export function asDear(kdf: KdfParameters, than: KdfParameters): boolean {
  if (kdf.name === 'pbkdf2-sha256') return than.name === kdf.name && kdf.iterations >= than.iterations
  return than.name === kdf.name && kdf.memory >= than.memory && kdf.iterations >= than.iterations
}

/** What a sub-key is for; each store has its own. */
export type Purpose = 'roster' | 'outbox' | 'log' | 'mac' | 'who' | 'sign' | 'backup' | 'visits' | 'policy'

/** What an Ed25519 private key looks like in PKCS #8 before its 32 bytes (RFC 8410, section 7). */
const ED25519_PKCS8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20]

/**
 * The sub-key for one purpose, by HKDF-SHA256 (RFC 5869) from the data key: AES-GCM, for `mac`, `who` and `backup`
 * HMAC-SHA256, for `sign` and `policy` an Ed25519 private key, whose public half can be had from its export.
 */
export async function purposeKey(dataKey: Uint8Array<ArrayBuffer>, purpose: Purpose): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey', 'deriveBits'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: toBytes(`front-desk|${purpose}|1`) }
  if (purpose === 'mac' || purpose === 'who' || purpose === 'backup') {
    return crypto.subtle.deriveKey(how, material, { name: 'HMAC', hash: 'SHA-256', length: 256 }, true, ['sign'])
  }
  if (purpose === 'sign' || purpose === 'policy') {
    const seed = new Uint8Array(await crypto.subtle.deriveBits(how, material, 256))
    return crypto.subtle.importKey('pkcs8', new Uint8Array([...ED25519_PKCS8, ...seed]), 'Ed25519', true, ['sign'])
  }
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
