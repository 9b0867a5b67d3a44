import { fold } from '../fold.ts'
import type { PatientName } from '../model.ts'
import { LIKE_NAMES, PARTICLES, SUFFIXES, TITLES } from './name-words.ts'

/** A name taken apart, as it was written. `text` only where it cannot be taken apart: one word. */
export type Parts = Omit<PatientName, 'kind'>

/** How a name without a comma stands; `given-last` with the family name first and the given name last, as in Vietnam. */
export type NameOrder = 'given-first' | 'family-first' | 'given-last'

/** Most names: `Smith, John` and `Smith, John A`. */
const SIMPLE = /^(\p{L}[\p{L}'’-]+), ?(\p{L}[\p{L}'’-]+)(?: (\p{L}\.?))?$/u

/** `RJ`, `CJ`, `AJ` in front of a name are what somebody is called, not a family name in capitals. */
const INITIALS = /^(?!NG$)(?:[^AEIOUY]{2}|[AEIO]J)$/u

/** The parts of a name without brackets: `Smith Jr., John A`, `Maria de la Cruz`, `DUPONT Marie`. Nothing where no letter is. */
export function inParts(written: string, order: NameOrder = 'given-first'): Parts | undefined {
  const [, simple, called = '', initial] = SIMPLE.exec(written) ?? []
  if (simple !== undefined && !isSuffix(called) && !isTitle(called) && !LIKE_NAMES.has(bare(called))) {
    return initial === undefined
      ? { given: called, family: simple }
      : { given: called, middle: initial, family: simple }
  }
  if (!/\p{L}/u.test(written)) return
  if (written.includes('^')) return ofParts(...(written.split('^') as [string, string?, string?]))
  const [first = '', ...rest] = segments(written)
  const given = rest.join(' ')
  if (given !== '') {
    const [one, ...more] = nameTokens(given)
    return ofParts(familyName(first), one, more.join(' '))
  }
  return inOrder(nameTokens(first), order)
}

/** A family name without the suffixes behind it: `Smith Jr.` */
export function familyName(written: string): string {
  return isPlain(written) ? written : nameTokens(written).join(' ')
}

/** A given or middle name without titles in front of it and suffixes behind it. */
export function givenName(written: string): string {
  return isPlain(written) ? written : nameTokens(written).join(' ')
}

/** The parts that are there; nothing where none is. */
export function ofParts(family?: string, given?: string, middle?: string): Parts | undefined {
  const parts: Parts = {}
  if (given !== undefined && /\p{L}/u.test(given)) parts.given = tidy(given)
  if (middle !== undefined && /\p{L}/u.test(middle)) parts.middle = tidy(middle)
  if (family !== undefined && /\p{L}/u.test(family)) parts.family = tidy(family)
  if (parts.given === undefined && parts.family === undefined) {
    return parts.middle === undefined ? undefined : { text: parts.middle }
  }
  return parts
}

/** Commas have done their work once a name is in parts. */
function tidy(part: string): string {
  return part.includes(',') ? part.replace(/[\s,]+/gu, ' ').trim() : part.trim()
}

/** What commas part, without suffixes (`, Jr.`, `, MD`) and empty pieces. A suffix stays where nothing else is the given name. */
function segments(written: string): string[] {
  const all = written
    .split(/[,،、，]/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
  const [first = '', ...rest] = all
  const onlySuffixes = (part: string): boolean => part.split(' ').every((token) => isSuffix(token))
  const names = rest.filter((part) => !onlySuffixes(part))
  const sure = names.filter((part) => !LIKE_NAMES.has(bare(part)))
  const alone = !first.includes(' ')
  if (sure.length > 0 || !alone) return [first, ...sure]
  return names.length > 0 ? [first, ...names] : [first]
}

/** The words of a name without titles in front and suffixes behind; a name that is nothing else stays. */
function nameTokens(text: string): string[] {
  const tokens = text.split(/\s+/u).filter((token) => /[\p{L}&]/u.test(token))
  let start = 0
  let end = tokens.length
  while (start < end - 1 && isTitle(tokens[start])) start += 1
  while (end > start + 1 && (isSuffix(tokens[end - 1]) || isTitle(tokens[end - 1]))) end -= 1
  return tokens.slice(start, end).map((token) => token.replace(/(?<![,;:*])[,;:*]+$/u, ''))
}

function inOrder(tokens: readonly string[], order: NameOrder): Parts | undefined {
  const [first, ...rest] = tokens
  if (first === undefined) return
  if (rest.length === 0) return /\p{L}/u.test(first) ? { text: first } : undefined
  const capitals = tokens.filter((token, place) => isCapitals(token) && !(place === 0 && INITIALS.test(token)))
  if (capitals.length > 0 && tokens.some((token) => /\p{Ll}{2}/u.test(token) && !PARTICLES.has(bare(token)))) {
    return byCapitals(tokens)
  }
  if (order === 'given-last') return ofParts(first, rest.at(-1), rest.slice(0, -1).join(' '))
  if (
    order === 'family-first' ||
    tokens.every((token) => /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u.test(token))
  ) {
    let end = 1
    // Without folding: `Lê` is a family name, `le` none.
    while (end < tokens.length - 1 && PARTICLES.has(tokens[end - 1]?.toLowerCase() ?? '')) end += 1
    return ofParts(tokens.slice(0, end).join(' '), tokens[end], tokens.slice(end + 1).join(' '))
  }
  let at = tokens.length - 1
  while (at > 1 && PARTICLES.has(bare(tokens[at - 1]))) at -= 1
  return ofParts(tokens.slice(at).join(' '), first, tokens.slice(1, at).join(' '))
}

/** `DUPONT Marie`, `Marie DUPONT LEROY`: in much of Europe capitals are the family name. */
function byCapitals(tokens: readonly string[]): Parts | undefined {
  const from = tokens.findIndex((token) => isCapitals(token))
  let until = tokens.findLastIndex((token) => isCapitals(token)) + 1
  let start = from
  while (start > 1 && PARTICLES.has(bare(tokens[start - 1]))) start -= 1
  if (start === 1 && tokens.length > 2 && PARTICLES.has(bare(tokens[0]))) start = 0
  if (start > 0 && until < tokens.length) until = tokens.length
  const [given, ...middle] = [...tokens.slice(0, start), ...tokens.slice(until)]
  return ofParts(tokens.slice(start, until).join(' '), given, middle.join(' '))
}

function isCapitals(token: string): boolean {
  return token.replace(/[^\p{L}]/gu, '').length > 1 && token === token.toUpperCase() && token !== token.toLowerCase()
}

/** One word of letters that is neither title nor suffix: the usual cell. */
function isPlain(written: string): boolean {
  return !written.includes(' ') && !written.includes(',')
}

function isTitle(token = ''): boolean {
  return TITLES.has(bare(token))
}

function isSuffix(token = ''): boolean {
  return SUFFIXES.has(bare(token))
}

function bare(token = ''): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  const plain = /^[\u0000-\u007f]*$/u.test(token) ? token.toLowerCase() : fold(token)
  return plain.replace(/[.,]/gu, '')
}
