import { toBytes, toHex } from './bytes.ts'
import type { Vault } from './vault.ts'

/** Everything that entries are sealed, bound and found with, for one piece of work. */
export interface LogKeys {
  log: CryptoKey
  mac: CryptoKey
  who: CryptoKey
  databaseId: string
}

/** Takes the keys out of the vault once, instead of for each entry. @throws Fault `locked`, `no-vault` */
export async function logKeys(vault: Vault): Promise<LogKeys> {
  const databaseId = await vault.databaseId()
  const [log, mac, who] = await Promise.all([vault.key('log'), vault.key('mac'), vault.key('who')])
  return { log, mac, who, databaseId }
}

/** SHA-256 in hexadecimal, by WebCrypto. */
export async function sha256(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', toBytes(text)))
}

/** HMAC-SHA256 of a text, in hexadecimal. */
export async function hmac(key: CryptoKey, text: string): Promise<string> {
  return toHex(await crypto.subtle.sign('HMAC', key, toBytes(text)))
}
