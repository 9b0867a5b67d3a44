import type { Problem } from '../lint.ts'
import type { Clean } from './clean.ts'
import { LINK } from './tokens.ts'

/** Whose addresses may stand in a text: those listed, or, where nobody knows the practice's, those that look like everybody's. */
export type OwnLinks = readonly string[] | 'unknown'

/** Everything after a host that names one person, or counts clicks, has one of these. */
const PERSONAL =
  /[?#=&;]|%[0-9a-f]{2}|\d{3,}|[\da-f]{8}-|\/[a-z]{1,3}\/|\/(?:u|p|i|r|s|t|go|user|users|patient|patients|person|invite|token|session|ref|track|click)s?[/-][^/]/iu
const SHORTENER =
  /(?:^|\/\/)(?:www\.)?(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|rb\.gy|cutt\.ly|lnkd\.in|fb\.me|wa\.me|rebrand\.ly|shorturl\.at|t\.ly|l\.facebook\.com)\//iu
/** A path segment that mixes digits into letters, or is longer than words are. */
const isCode = (segment: string): boolean =>
  (/^[\w-]{5}/iu.test(segment) && /\d/u.test(segment) && /[a-z]/iu.test(segment)) || /^\w{41}/iu.test(segment)

/** Objections to the addresses in a text: not the practice's own, or leading to one person. */
export function findLinks({ text, from }: Clean, own: OwnLinks): Problem[] {
  return [...text.matchAll(LINK)].flatMap((hit) => {
    const link = hit[0].replace(/(?<![.,;:!?)\]'"»“”،؟])[.,;:!?)\]'"»“”،؟]+$/u, '')
    const start = from[hit.index] ?? 0
    const end = from[hit.index + link.length] ?? start
    const fine = own === 'unknown' ? isGeneral(link) : own.some((one) => one.toLowerCase() === link)
    return fine ? [] : [{ rule: 'link' as const, start, end }]
  })
}

/** Whether an address is the same for everybody: encrypted, no query, no code for one person in it, no shortener. */
export function isGeneral(link: string): boolean {
  if (/^[^/]*@/u.test(link)) return !/\d{3,}|\+/u.test(link.split('@', 1)[0] ?? '')
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(link) && !/^https:\/\//iu.test(link)) return false
  const afterHost = link.replace(/^https:\/\//iu, '').replace(/^[^/?#]*/u, '')
  if (/^https:\/\/[^/]*@/iu.test(link)) return false
  return !SHORTENER.test(link) && !PERSONAL.test(afterHost) && !afterHost.split('/').slice(1).some(isCode)
}
