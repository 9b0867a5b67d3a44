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

/** What opens the log of a vault; a worker can be given it. */
export interface LogSecrets {
  log: CryptoKey
  mac: CryptoKey
  who: CryptoKey
  databaseId: string
}

/** The secrets of an open vault. @throws Fault `locked`, `no-vault` */
export async function logSecrets(vault: Vault): Promise<LogSecrets> {
  const databaseId = await vault.databaseId()
  const [log, mac, who] = await Promise.all([vault.key('log'), vault.key('mac'), vault.key('who')])
  return { log, mac, who, databaseId }
}

/** Takes the keys out of the vault once, instead of for each entry. @throws Fault `locked`, `no-vault` */
export async function logKeys(vault: Vault): Promise<LogKeys> {
  return keysOf(await logSecrets(vault))
}

/** The keys at work. */
export async function keysOf(secrets: LogSecrets): Promise<LogKeys> {
  const [sha, mac, who] = await Promise.all([createSHA256(), hmacOf(secrets.mac), hmacOf(secrets.who)])
  const { log, databaseId } = secrets
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
