import { createSHA256 } from 'hash-wasm'

/**
 * A hash of which nobody can tell what was hashed, not even by trying every name: its salt is known to nobody.
 * @param salt by chance, at least 16 bytes
 * @returns makes 64 hexadecimal digits of a text
 */
export async function saltedHash(salt: Uint8Array): Promise<(text: string) => string> {
  const hasher = await createSHA256()
  return (text) => hasher.init().update(salt).update(text).digest('hex')
}
