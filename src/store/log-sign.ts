import type { Signature } from '../core/log/export-form.ts'
import { toBase64Url, toBytes } from './bytes.ts'
import type { Vault } from './vault.ts'

/**
 * Signs a text with the log's own key, which is made of the vault's and stored nowhere.
 * @throws Fault `locked`
 */
export async function signText(vault: Vault, text: string): Promise<Signature> {
  const key = await vault.key('sign')
  const value = await crypto.subtle.sign('Ed25519', key, toBytes(text))
  const { x = '' } = await crypto.subtle.exportKey('jwk', key)
  return { algorithm: 'Ed25519', publicKey: x, value: toBase64Url(new Uint8Array(value)) }
}

/** Whether a signature is over this text. Anything that is no signature at all is none. */
export async function isSigned({ publicKey, value }: Signature, text: string): Promise<boolean> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey }
    const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify'])
    const bytes = Uint8Array.from(atob(value.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
    // Every signature has one spelling: bits that the last letter does not need have to be 0.
    return toBase64Url(bytes) === value && (await crypto.subtle.verify('Ed25519', key, bytes, toBytes(text)))
  } catch {
    return false
  }
}
