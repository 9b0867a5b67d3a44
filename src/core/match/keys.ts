import type { PersonName } from '../model.ts'

/** Keys a name gives at most. */
const MOST = 60
/** Tokens shorter than this have too many neighbours at one edit. */
const LONG = 5

/**
 * The keys under which a name is found: two names that share one are worth comparing. Each token is a key; a longer token
 * also gives every form of it with one letter left out, so that two tokens one edit apart share a key (the symmetric delete
 * neighbourhood).
 */
export function blockingKeys(name: PersonName): string[] {
  const keys = new Set<string>()
  const tokens = [...name.family, ...name.given, ...name.alias, ...name.middle].filter((token) => token.length > 1)
  for (const token of tokens) keys.add(token)
  if (name.family.length > 1) keys.add(name.family.join(''))
  for (const token of [...name.family, ...name.given]) {
    if (token.length < LONG) continue
    for (let at = 0; at < token.length; at += 1) keys.add(`-${token.slice(0, at)}${token.slice(at + 1)}`)
    keys.add(`-${token}`)
  }
  return [...keys].slice(0, MOST)
}
