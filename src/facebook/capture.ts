import { isFacebook } from './links.ts'
import { visible } from './text.ts'
import { PEOPLE } from './variants.ts'
import { isReserved, wordsFor } from './words.ts'

/** Elements taken, at most. */
const MOST = 20_000
/** Attributes that say how a page is built and nothing of anybody. */
const SHAPES = [
  'role',
  'tabindex',
  'dir',
  'hidden',
  'inert',
  'type',
  'aria-hidden',
  'aria-modal',
  'aria-level',
  'contenteditable',
]
/** Attributes with words in them. */
const WORDED = ['aria-label', 'alt', 'title']
const EMPTY = new Set(['img', 'br', 'hr', 'input', 'wbr'])
const LEFT_OUT = 'script, style, noscript, template, link, meta, iframe, video, audio, canvas, path'
/** Words that stay: those that Facebook's buttons and notices are known by. Longest first. */
const USES = ['confirm', 'reject', 'suggest', 'other', 'mutual', 'asks', 'noun', 'badge', 'picture'] as const
const keptWords = (): string[] =>
  [...new Set(USES.flatMap((use) => wordsFor(use)).flatMap(piecesOf))].sort((a, b) => b.length - a.length)
/** A sentence with a place for a name is the words around it. */
const piecesOf = (words: string): string[] =>
  words
    .split('{name}')
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1)
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu

/**
 * The build of a part of a page, without anybody in it: tags, roles, shapes of addresses and known words stay, every other word,
 * number and name becomes a made-up one, the same wherever it stands. A fixture can be made of it; no person can.
 * @param hash makes a text of hexadecimal digits out of a text; salted by chance, and the salt thrown away
 * @returns HTML; links within links are written `x-a`, as no parser nests them
 */
export function capture(region: Element, hash: (text: string) => string): string {
  let taken = 0
  const markup = (element: Element, inLink: boolean): string => {
    taken += 1
    if (taken > MOST || element.matches(LEFT_OUT)) return ''
    const isLink = element.localName === 'a'
    const tag = isLink && inLink ? 'x-a' : element.localName
    const open = `<${tag}${attributesOf(element, hash)}>`
    if (EMPTY.has(tag)) return open
    const inside = [...element.childNodes].map((node) => {
      if (node.nodeType === 3 /* text */) return escaped(disguised(node.nodeValue ?? '', hash))
      return node.nodeType === 1 /* element */ ? markup(node as Element, inLink || isLink) : ''
    })
    return `${open}${inside.join('')}</${tag}>`
  }
  return markup(region, false)
}

function attributesOf(element: Element, hash: (text: string) => string): string {
  const kept = SHAPES.flatMap((name) => {
    const value = element.getAttribute(name)
    return value === null || !/^[a-z0-9-]*$/iu.test(value) ? [] : [[name, value] as const]
  })
  const worded = WORDED.flatMap((name) => {
    const value = element.getAttribute(name)
    return value === null ? [] : [[name, disguised(value, hash)] as const]
  })
  const href = element.getAttribute('href')
  const linked = href === null || element.localName !== 'a' ? [] : [['href', addressOf(href, hash)] as const]
  const hidden = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/u.exec(element.getAttribute('style') ?? '')?.[0]
  const style = hidden === undefined ? [] : [['style', hidden] as const]
  return [...kept, ...worded, ...linked, ...style].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
}

/** Words in other words: known ones stay, others become made-up ones of letters; numbers become numbers as long. */
function disguised(written: string, hash: (text: string) => string): string {
  const kept = keptWords()
  const text = visible(written)
  // Where there were invisible characters there is one, so that a fixture has that, too.
  const mark = text === written ? '' : '\u200b'
  const lower = text.toLowerCase().replaceAll('’', "'")
  // Some letters are two in lower case; places would not fit then.
  const plain = lower.length === text.length ? lower : text
  const pieces: string[] = []
  let at = 0
  for (const match of text.matchAll(WORD)) {
    if (match.index < at) continue
    const known = kept.find((word) => plain.startsWith(word, match.index) && isEnd(plain, match.index + word.length))
    const end = match.index + (known ?? match[0]).length
    pieces.push(
      text.slice(at, match.index),
      known === undefined ? madeUp(match[0], hash) : text.slice(match.index, end),
    )
    at = end
  }
  const whole = pieces.join('') + text.slice(at)
  return whole.slice(0, 2) + mark + whole.slice(2)
}

function isEnd(text: string, at: number): boolean {
  return !/^[\p{L}\p{M}]/u.test(text.slice(at, at + 2))
}

function madeUp(word: string, hash: (text: string) => string): string {
  if (/^\p{N}/u.test(word)) return digitsOf(word, hash).slice(0, Math.min(word.length, 20))
  // Units of time are short, and tell nothing.
  if (word.length < 2) return word
  const letters = [...hash(word.toLowerCase())].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? 'q')
  const made = letters.slice(0, 8).join('')
  return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made
}

/** The shape of an address: known parts of the path and names of parameters stay, people become made-up ones. */
function addressOf(href: string, hash: (text: string) => string): string {
  const url = URL.parse(href, 'https://www.facebook.com/')
  if (url === null || !isFacebook(url)) return '#'
  const isPerson = PEOPLE.test(url.pathname.replace(/(?<!\/)\/+$/u, ''))
  const path = url.pathname.split('/').map((part, at) => {
    if (/^\d+$/u.test(part)) return digitsOf(part, hash)
    const isKnown = isReserved(part) || /^(?:requests|suggestions|user|t|e2ee|friends_mutual|about)$/u.test(part)
    return part === '' || (isKnown && !(isPerson && at === 2)) ? part : madeUp(`x${part.toLowerCase()}`, hash)
  })
  const query = [...url.searchParams].flatMap(([name, value]) => {
    if (name === 'id' || name === 'profile_id') return [`${name}=${digitsOf(value, hash)}`]
    if (name === 'sk' || name === 'notif_t') return [`${name}=${encodeURIComponent(value)}`]
    return /^[a-z_]{1,20}(?:\[\d\])?$/u.test(name) ? [`${name}=x`] : []
  })
  const origin = href.startsWith('/') ? '' : 'https://www.facebook.com'
  return `${origin}${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

function digitsOf(text: string, hash: (text: string) => string): string {
  const numbers = [...hash(text)].map((digit) => String(Number.parseInt(digit, 16) % 10))
  return `1${numbers.slice(0, 14).join('')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
