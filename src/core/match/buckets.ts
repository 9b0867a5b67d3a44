import { hash } from './letters.ts'

/** Letters of a token within which a slip is looked for. */
const SHORTEST = 3
const LONGEST = 24

/** The hashes under which tokens one slip apart meet: of the token, and of what is left of it without any one letter. */
export function nearHashes(token: string): number[] {
  if (token.length < SHORTEST || token.length > LONGEST) return []
  const hashes = new Set([hash(token)])
  for (let at = 0; at < token.length; at += 1) hashes.add(hash(token, at))
  return [...hashes]
}

/** The bucket of a hash among a number of buckets that is a power of two. */
export function bucketOf(hashed: number, bucketCount: number): number {
  return hashed & (bucketCount - 1)
}
