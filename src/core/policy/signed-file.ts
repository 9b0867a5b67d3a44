import { z } from 'zod'
import { fromBase64url, toBase64url } from '../base64url.ts'
import { canonical } from '../log/canonical.ts'
import { documentSchema, type PolicyDocument } from './document.ts'
import { FINGERPRINT_WORDS } from './fingerprint-words.ts'
import type { PolicyProblem } from './standing.ts'

/** The largest file that is read, in UTF-16 units. */
export const SIGNED_FILE_MAX = 65_536

const fileSchema = z.strictObject({
  form: z.literal('front-desk-signed-policy/1'),
  policy: documentSchema,
  /** Ed25519, 32 bytes in base64url. */
  publicKey: z.string().length(43),
  /** Of the canonical text of `policy`, 64 bytes in base64url. */
  signature: z.string().length(86),
})

/** Ed25519 (RFC 8032) over the UTF-8 bytes of a text; comes from outside. */
export type Verify = (publicKey: Uint8Array, text: string, signature: Uint8Array) => Promise<boolean>
export type Sign = (text: string) => Promise<Uint8Array>

/** What a signed file turned out to be. */
export type SignedFile =
  | { kind: 'good'; policy: PolicyDocument; publicKey: string }
  | { kind: 'refused'; problem: PolicyProblem }

/**
 * Reads a signed policy file. The text has to be the one canonical text of what it holds: nothing hides in spaces,
 * doubled keys or other spellings. Version and dates are weighed later, by `resolvePolicy`.
 * @param pinned the public key that was accepted before; without one any key will do, and its fingerprint has to be shown
 */
export async function readSignedFile(text: string, verify: Verify, pinned?: string): Promise<SignedFile> {
  const refused = (problem: PolicyProblem): SignedFile => ({ kind: 'refused', problem })
  if (text.length > SIGNED_FILE_MAX) return refused('too-large')
  const parsed = parse(text)
  if (parsed === undefined) return refused('not-json')
  const file = fileSchema.safeParse(parsed)
  if (!file.success) return refused('not-a-policy')
  if (canonical(parsed) !== text || canonical(file.data) !== text) return refused('not-canonical')
  const { policy, publicKey, signature } = file.data
  if (pinned !== undefined && pinned !== publicKey) return refused('other-key')
  const key = fromBase64url(publicKey)
  const proof = fromBase64url(signature)
  if (key === undefined || proof === undefined) return refused('bad-signature')
  return (await verify(key, canonical(policy), proof)) ? { kind: 'good', policy, publicKey } : refused('bad-signature')
}

/** The text of a signed policy file. */
export async function writeSignedFile(policy: PolicyDocument, publicKey: Uint8Array, sign: Sign): Promise<string> {
  const signature = toBase64url(await sign(canonical(policy)))
  return canonical({ form: 'front-desk-signed-policy/1', policy, publicKey: toBase64url(publicKey), signature })
}

/**
 * What people compare when a key is accepted for the first time.
 * @param sha256 of the key's 32 bytes, in hexadecimal
 * @returns eight words that stand for the first 64 bits
 */
export function fingerprint(sha256: string): string {
  const bytes = sha256.slice(0, 16).match(/[0-9a-f]{2}/gu) ?? []
  return bytes.map((byte) => FINGERPRINT_WORDS[Number.parseInt(byte, 16)]).join(' ')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
