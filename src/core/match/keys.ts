import type { PersonName } from '../model.ts'
import { nearHashes } from './buckets.ts'
import { soundOf } from './sound.ts'

/** Keys a name gives at most. */
const MOST = 200

/**
 * The keys under which a name is found: two names that share one are worth comparing. Each token gives itself, its first
 * letter, how it sounds, and what is left of it without any one letter, so that tokens one slip apart share a key.
 */
export function blockingKeys(name: PersonName): string[] {
  const keys = new Set<string>()
  for (const token of [...name.family, ...name.given, ...name.alias, ...name.middle]) {
    keys.add(token)
    keys.add(`~${soundOf(token)}`)
    for (const hashed of nearHashes(token)) keys.add(`-${hashed}`)
  }
  return [...keys].slice(0, MOST)
}
