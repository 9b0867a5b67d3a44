import type { IHasher } from 'hash-wasm'
import { toBytes } from './bytes.ts'
import { sharedHash } from './shared-hash.ts'
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
  const [hash, mac, who] = await Promise.all([sharedHash(), bytesOf(secrets.mac), bytesOf(secrets.who)])
  const { log, databaseId } = secrets
  return { log, mac: hmac(hash, mac), who: hmac(hash, who), sha256: (text) => hexOf(hash, toBytes(text)), databaseId }
}

/** SHA-256 in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return hexOf(await sharedHash(), toBytes(text))
}

function hexOf(hash: IHasher, ...parts: Uint8Array[]): string {
  hash.init()
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** HMAC (RFC 2104) with a key no longer than a block. */
function hmac(hash: IHasher, key: Uint8Array): (text: string) => string {
  const padded = new Uint8Array(hash.blockSize)
  padded.set(key)
  const inner = padded.map((byte) => byte ^ 0x36)
  const outer = padded.map((byte) => byte ^ 0x5c)
  return (text) => {
    const digest = hash.init().update(inner).update(toBytes(text)).digest('binary')
    return hexOf(hash, outer, digest)
  }
}

async function bytesOf(key: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key))
}
