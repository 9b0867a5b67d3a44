import type { Hash } from './link.ts'

/**
 * A log key as people compare it: the first 64 bits of its hash, `12ab 34cd 56ef 7890`.
 * @param publicKey base64url, as an export has it
 */
export async function fingerprintOf(publicKey: string, hash: Hash): Promise<string> {
  return (await hash(publicKey)).slice(0, 16).replace(/(.{4})(?=.)/gu, '$1 ')
}
