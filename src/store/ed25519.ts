import { fromBase64url } from '../core/base64url.ts'
import type { Verify } from '../core/policy/signed-file.ts'
import { toBytes, toHex } from './bytes.ts'

/** Whether a signature is over a text, by WebCrypto. A key that is none has signed nothing. */
export const verifyEd25519: Verify = async (publicKey, text, signature) => {
  try {
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), toBytes(text))
  } catch {
    return false
  }
}

/** SHA-256 of a public key's bytes, in hexadecimal. */
export async function keyHash(publicKey: string): Promise<string> {
  const bytes = fromBase64url(publicKey) ?? new Uint8Array()
  return toHex(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))
}
