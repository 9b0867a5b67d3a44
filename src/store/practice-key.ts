import { fromBase64url, toBase64url } from '../core/base64url.ts'
import { Fault } from '../core/fault.ts'
import { fromBase64, toBase64 } from './bytes.ts'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' }
const FRAME = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/u
/** Letters a line of the file, as RFC 7468 has it. */
const LINE = 64

/** The practice's own way into its physicians' vaults. */
export interface PracticeKey {
  /** What the policy names: P-256, base64url of the 65 bytes of an uncompressed point. */
  publicKey: string
  privateKey: CryptoKey
}

/** A new pair. @returns the public key, and the private one as the text of a file (PKCS #8, RFC 7468), kept nowhere else */
export async function makePracticeKey(): Promise<{ publicKey: string; file: string }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const body = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)))
  const lines = body.match(new RegExp(`.{1,${LINE}}`, 'gu')) ?? []
  return {
    publicKey: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
    file: ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n'),
  }
}

/** Whether a text is the file of a private key, whatever key it holds. */
export function isKeyFile(text: string): boolean {
  return FRAME.test(text)
}

/**
 * The pair whose private key stands in a file, made by `makePracticeKey` or by any program that writes PKCS #8.
 * @throws Fault `practice-key-unreadable`
 */
export async function readPracticeKey(text: string): Promise<PracticeKey> {
  try {
    const bytes = fromBase64((FRAME.exec(text)?.[1] ?? '').replace(/\s/gu, ''))
    const key = await crypto.subtle.importKey('pkcs8', bytes, CURVE, true, ['deriveBits'])
    const { x, y } = await crypto.subtle.exportKey('jwk', key)
    const point = [fromBase64url(x ?? ''), fromBase64url(y ?? '')]
    return {
      publicKey: toBase64url(new Uint8Array([4, ...(point[0] ?? []), ...(point[1] ?? [])])),
      privateKey: await crypto.subtle.importKey('pkcs8', bytes, CURVE, false, ['deriveBits']),
    }
  } catch (error) {
    throw new Fault('practice-key-unreadable', { cause: error })
  }
}
