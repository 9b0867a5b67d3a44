import { fromBase64url, toBase64url } from '../core/base64url.ts'
import type { Signature } from '../core/log/export-form.ts'
import { toBytes } from './bytes.ts'
import { verifyEd25519 } from './ed25519.ts'
import type { Vault } from './vault.ts'

/**
 * Signs a text with a key that is made of the vault's and stored nowhere.
 * @param purpose whose key: the log's own, or the one of the practice's policies
 * @throws Fault `locked`
 */
export async function signText(
  vault: Pick<Vault, 'key'>,
  text: string,
  purpose: 'sign' | 'policy' = 'sign',
): Promise<Signature> {
  const key = await vault.key(purpose)
  const value = await crypto.subtle.sign('Ed25519', key, toBytes(text))
  const { x = '' } = await crypto.subtle.exportKey('jwk', key)
  return { algorithm: 'Ed25519', publicKey: x, value: toBase64url(new Uint8Array(value)) }
}

/**
 * Whether a signature is over this text. Anything that is no signature at all is none, and so is a key or a signature in
 * another spelling: bits that the last letter does not need have to be 0.
 */
export async function isSigned({ publicKey, value }: Signature, text: string): Promise<boolean> {
  const key = fromBase64url(publicKey)
  const proof = fromBase64url(value)
  return key !== undefined && proof !== undefined && (await verifyEd25519(key, text, proof))
}
