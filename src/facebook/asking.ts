import { type Line, textsIn } from './lines.ts'
import { isInSentence, nameInSentence, runsOf } from './sentence.ts'
import { BY_MARKUP } from './sight.ts'
import { folded } from './text.ts'
import { REQUEST_NOTICES } from './variants.ts'
import { says, writes } from './words.ts'

/**
 * Whether a region says that somebody asks to be a friend: by the kind of notification that its links name, in a sentence that
 * is known, or in so many words. Words in anybody's name, or in that of a group or an employer, say nothing.
 * @param name of the person whom the region is about
 */
export function isAsking(region: Element, name = ''): boolean {
  if (isRequestNotice(region)) return true
  const lines = textsIn(region, BY_MARKUP)
  if (lines.some(({ text }) => nameInSentence(text) !== undefined)) return true
  const said = lines.map((line) => sentenceOf(line, name))
  return said.some((text) => writes('noun', text)) && !said.some((text) => says('elsewhere', folded(text)))
}

/** Whether the address of a row says that it tells of a request. */
export function isRequestNotice(region: Element): boolean {
  const links = [region.closest('a[href]'), ...region.querySelectorAll('a[href]')]
  return links.some((link) => link !== null && isOfRequest(link))
}

function isOfRequest(link: Element): boolean {
  const href = link.getAttribute('href') ?? ''
  const kind = href.includes('notif_t=') ? URL.parse(href, link.baseURI)?.searchParams.get('notif_t') : undefined
  return typeof kind === 'string' && REQUEST_NOTICES.includes(kind)
}

/** What a line says without the name, and without what stands out in it: names of people, groups and pages do. */
function sentenceOf(line: Line, name: string): string {
  const { parts, text, link, whole } = line
  const isOut = (element: Element): boolean =>
    BY_MARKUP.weightOf(element) > 400 || (link !== null && element.closest('a[href]') !== link)
  const runs = runsOf(parts, ({ element }) => isOut(element))
  const isMixed = runs.some(({ kind, text }) => !kind && /\p{L}/u.test(text))
  // A name that stands out in a sentence may be a line of its own. What begins with a small letter is no name.
  if (!isMixed && isOut(whole) && isInSentence(line) && !/^\P{L}*\p{Ll}/u.test(text)) return ''
  const kept = isMixed ? runs.flatMap(({ kind, text }) => (kind ? [' '] : [text])).join('') : text
  return name === '' ? kept : kept.replace(name, ' ')
}
