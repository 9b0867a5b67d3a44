import { createHMAC, createSHA256, type IHasher } from 'hash-wasm'
import { toBytes } from './bytes.ts'
import type { Vault } from './vault.ts'

/** Everything that entries are sealed, bound and found with, for one piece of work. */
export interface LogKeys {
  log: CryptoKey
  /** HMAC-SHA256 of a text, in hexadecimal: binds a row to all before it. */
  mac(text: string): string
  /** The same with another key: what a requester is found by. */
  who(text: string): string
  sha256(text: string): string
  databaseId: string
}

/** Takes the keys out of the vault once, instead of for each entry. @throws Fault `locked`, `no-vault` */
export async function logKeys(vault: Vault): Promise<LogKeys> {
  const databaseId = await vault.databaseId()
  const [log, macKey, whoKey] = await Promise.all([vault.key('log'), vault.key('mac'), vault.key('who')])
  const [sha, mac, who] = await Promise.all([createSHA256(), hmacOf(macKey), hmacOf(whoKey)])
  return { log, mac: hasher(mac), who: hasher(who), sha256: hasher(sha), databaseId }
}

/** SHA-256 in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return hasher(await createSHA256())(text)
}

// A log has several hashes an entry. WebCrypto takes a trip to another thread for each; this computes them on the spot.
function hasher(hash: IHasher): (text: string) => string {
  return (text) => hash.init().update(toBytes(text)).digest('hex')
}

async function hmacOf(key: CryptoKey): Promise<IHasher> {
  return createHMAC(createSHA256(), new Uint8Array(await crypto.subtle.exportKey('raw', key)))
}
