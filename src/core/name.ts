import { tokensOf } from './fold.ts'
import { isParticle } from './match/particles.ts'
import type { PersonName } from './model.ts'
import { CALLED, SUFFIX_OR_NAME, SUFFIXES, TITLE_OR_NAME, TITLES } from './name-words.ts'

/** Longer names are cut: no name is. */
const MOST = 500

/** What stands in brackets or quotation marks. */
const ALIAS = /\(([^()]*)\)|\[([^[\]]*)\]|"([^"]*)"|“([^“”]*)”|«([^«»]*)»/gu

/**
 * Takes a display name or a list's name apart: `Dr. Maria "Mari" de la Cruz, RN`, `Cruz, Maria E`, `Ann Bell née Hart`. Total:
 * any text gives a name, perhaps an empty one; time grows with the length, which is cut at 500 units.
 */
export function parseName(written: string): PersonName {
  const text = written.slice(0, MOST)
  const inside = [...text.matchAll(ALIAS)].flatMap((found) => tokensOf(found.slice(1).join(' ')))
  const [before = '', after = ''] = text.replace(ALIAS, ' ').split(/[,،、]/u, 2)
  const { name, other } = called(bare(before))
  const alias = [...inside, ...other].filter((token) => !TITLES.has(token) && !SUFFIXES.has(token))
  if (EAST_ASIAN.test(before)) return { written: text, ...turned(name), alias }
  const behind = tokensOf(after)
  if (behind.every((token) => SUFFIXES.has(token) || SUFFIX_OR_NAME.has(token))) {
    return { written: text, ...inOrder(name), alias }
  }
  const [given, ...middle] = bare(after)
  return { written: text, given: given === undefined ? [] : [given], middle, family: name, alias }
}

/** A name written in East Asian letters only has the family name in front. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Z}]+$/u

function turned([family, ...given]: readonly string[]): Pick<PersonName, 'given' | 'middle' | 'family'> {
  if (family === undefined || given.length === 0)
    return { given: family === undefined ? [] : [family], middle: [], family: [] }
  return { given, middle: [], family: [family] }
}

/** What stands before and behind `née`, `aka` and the like. */
function called(tokens: string[]): { name: string[]; other: string[] } {
  const at = tokens.findIndex((token, place) => place > 0 && CALLED.has(token))
  return at === -1 ? { name: tokens, other: [] } : { name: tokens.slice(0, at), other: tokens.slice(at + 1) }
}

/**
 * The folded tokens of a text, without titles in front and suffixes behind; a text of nothing else stays. A word that is a
 * name as well (`Don`, `Do`) goes only where two names are left.
 */
export function bare(text: string): string[] {
  const tokens = tokensOf(text)
  let start = 0
  let end = tokens.length
  const left = (): number => end - start
  for (let token = tokens[start] ?? ''; ; token = tokens[start] ?? '') {
    if (left() > 1 && TITLES.has(token)) start += 1
    else if (left() > 2 && TITLE_OR_NAME.has(token)) start += 1
    else break
  }
  for (let token = tokens[end - 1] ?? ''; ; token = tokens[end - 1] ?? '') {
    if (left() > 1 && SUFFIXES.has(token)) end -= 1
    else if (left() > 2 && SUFFIX_OR_NAME.has(token)) end -= 1
    else break
  }
  return tokens.slice(start, end)
}

function inOrder(tokens: readonly string[]): Pick<PersonName, 'given' | 'middle' | 'family'> {
  const [given, ...rest] = tokens
  let at = rest.length - 1
  while (at > 0 && isParticle(rest[at - 1] ?? '')) at -= 1
  return {
    given: given === undefined ? [] : [given],
    middle: rest.slice(0, Math.max(at, 0)),
    family: rest.slice(Math.max(at, 0)),
  }
}
