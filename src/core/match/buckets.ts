import { groupRows } from './group-rows.ts'
import { grown, resized } from './grown.ts'
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

/**
 * Tokens by the buckets of their hashes: those of bucket `i` stand in `rows` from `start[i]` up to `start[i + 1]`.
 * @param fill tokens that a bucket holds, about
 */
export function bucketRows(
  order: readonly string[],
  fill: number,
  hashes: (token: string) => number[],
): { rows: Uint32Array; start: Uint32Array } {
  // All hashes in one run: a list for each token would take many times as much memory.
  let hashed = new Uint32Array(order.length)
  const hashedStart = new Uint32Array(order.length + 1)
  let total = 0
  order.forEach((token, at) => {
    const own = hashes(token)
    hashed = grown(hashed, total + own.length)
    hashed.set(own, total)
    total += own.length
    hashedStart[at + 1] = total
  })
  const bucketCount = 2 ** Math.max(4, Math.ceil(Math.log2(total / fill + 1)) - 1)
  const grouped = groupRows(bucketCount, (take) => {
    for (let token = 0; token < order.length; token += 1) {
      for (let at = hashedStart[token] ?? 0; at < (hashedStart[token + 1] ?? 0); at += 1) {
        take(bucketOf(hashed[at] ?? 0, bucketCount), token)
      }
    }
  })
  // Tens of megabytes, given back now and not some time later.
  resized(hashed, 0)
  return grouped
}
