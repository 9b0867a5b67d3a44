import { letGo, toBytes, toText } from './bytes.ts'

/** Something encrypted with AES-256-GCM. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>
  bytes: Uint8Array<ArrayBuffer>
}

/** Pads plain texts so that their exact length does not show. */
const BLOCK = 1024

/**
 * Encrypts bytes, bound to a place: they open only with the same `place`.
 * @param place what the bytes are and where they belong, e.g. `log|decision|7`
 */
export async function sealBytes(key: CryptoKey, place: string, plain: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const how = { name: 'AES-GCM', iv, additionalData: toBytes(place) }
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt(how, key, plain)) }
}

/**
 * Decrypts what `sealBytes` made.
 * @throws where the key, the place or a single bit is another
 */
export async function openBytes(key: CryptoKey, place: string, sealed: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  const how = { name: 'AES-GCM', iv: sealed.iv, additionalData: toBytes(place) }
  return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.bytes))
}

/**
 * Encrypts a value as JSON, padded with spaces to whole blocks.
 * @param block bytes; a larger one hides more
 */
export async function seal(key: CryptoKey, place: string, value: unknown, block = BLOCK): Promise<Sealed> {
  const json = toBytes(JSON.stringify(value))
  const padded = new Uint8Array(Math.ceil(json.length / block) * block).fill(0x20)
  padded.set(json)
  letGo(json)
  const sealed = await sealBytes(key, place, padded)
  letGo(padded)
  return sealed
}

/** Decrypts what `seal` made; the caller checks the shape. */
export async function open(key: CryptoKey, place: string, sealed: Sealed): Promise<unknown> {
  const plain = await openBytes(key, place, sealed)
  const text = toText(plain)
  letGo(plain)
  return JSON.parse(text)
}
