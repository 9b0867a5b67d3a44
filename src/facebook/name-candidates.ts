import { follows } from './follows.ts'
import { isWorded, type Line, textsIn } from './lines.ts'
import { labelsOf } from './picture-names.ts'
import { bare, isBadge, isInSentence, nameInSentence, runsOf } from './sentence.ts'
import { HEAVIER, type Sight } from './sight.ts'
import { folded } from './text.ts'
import { HEADINGS } from './variants.ts'
import { isMutual, wordsFor, writes } from './words.ts'

/** Where a name may stand. */
export interface NamePlaces {
  card: Element
  /** Links of the person that may carry the name. */
  links: readonly Element[]
  /** Folded accessible labels of the two buttons; some layouts put the name into both. */
  labels: readonly [string, string]
  /** The card is a notification: its name stands in a sentence. */
  isNotice: boolean
}

/** A text that may be the name, and how much speaks for it. */
interface Candidate {
  text: string
  points: number
}

/** How much each sign speaks for a name; the first of two that are alike is the name. */
const POINTS = {
  /** Both buttons say it. */
  labels: 100,
  /** The picture of the person says it. */
  picture: 45,
  /** It stands where a known sentence has the name. */
  sentence: 25,
  /** It stands out in a sentence, by weight or as a link. */
  standsOut: 22,
  /** It is an element of its own in a sentence. */
  part: 12,
  /** A time stood behind it in the same text. */
  cut: -20,
  /** "New", "Unread". */
  badge: -30,
  /** "23 friends in common", without the number perhaps. */
  mutual: -40,
  /** It says that somebody asks. */
  request: -50,
}

/** Every text of a card that may be the name, in page order, with what speaks for it and against it. */
export function candidatesIn(places: NamePlaces, sight: Sight): Candidate[] {
  const { card, links, labels, isNotice } = places
  const { own, pictures } = labelsOf(links)
  const lines = linesAt(card, links, sight)
  const read = new Map<string, Candidate>()
  const add = (text: string, points: number): void => {
    const plain = folded(text)
    const said = labels.every((label) => label !== plain && label.includes(plain)) ? POINTS.labels : 0
    const shown = pictures.some((label) => has(label, text)) || own.includes(text) ? POINTS.picture : 0
    const all = points + said + shown + against(text)
    const before = read.get(text)
    if (before === undefined) read.set(text, { text, points: all })
    else before.points = Math.max(before.points, all)
  }
  for (const [at, line] of lines.entries()) {
    const { text } = line
    const name = nameInSentence(text)
    if (name !== undefined) add(name, POINTS.sentence)
    for (const label of [...pictures, ...own])
      if (text !== label && has(text, label) && !writes('noun', label))
        add(label, own.includes(label) ? 0 : POINTS.part)
    const isVouched =
      [...pictures, ...own].includes(text) || labels.every((label) => label.endsWith(` ${folded(text)}`))
    const isName = isVouched || isWorded(text, langOf(card))
    const isFirst = isNotice || lines.slice(0, at).every((other) => isBeside(other) || other.whole.contains(line.whole))
    const hasParts = name !== undefined || (isName && isFirst && against(text) !== POINTS.mutual)
    // What stands out where a known sentence has the name is the name: "from Ana Lee and two others know her" goes on behind it.
    for (const part of hasParts ? partsOf(line, places, sight) : [])
      add(part.text, part.points + (name?.includes(part.text) ? POINTS.sentence : 0))
    if (!isName) continue
    const isPart = isFirst && isInSentence(line)
    const cut = line.isCut ? POINTS.cut : 0
    add(bare(text), cut + (!isPart ? 0 : isHeavy(line, sight) ? POINTS.standsOut : isNotice ? POINTS.part : 0))
  }
  return [...read.values()]
}

/** The lines that may have the name: the person's own links and the headings; where those say nothing, the rest of the card. */
export function linesAt(card: Element, links: readonly Element[], sight: Sight): Line[] {
  const others = (line: Line): boolean => line.link !== null && !links.includes(line.link)
  const own = links.flatMap((link) => (sight.hides(link) ? [] : textsIn(link, sight))).filter((line) => !others(line))
  const headings = [...card.querySelectorAll(HEADINGS)].flatMap((heading) => textsIn(heading, sight))
  const near = [...own, ...headings.filter((line) => !others(line) && !own.some(({ whole }) => whole === line.whole))]
  const lang = langOf(card)
  if (near.some(({ text }) => isWorded(text, lang) && !isBadge(text))) return near
  const rest = textsIn(card, sight).filter((line) => !others(line))
  // A name without a link stands behind the picture that is one; before it there may be a badge: "New".
  const [picture] = links
  const behind = rest.filter(({ at }) => picture !== undefined && follows(picture, at))
  return behind.some(({ text }) => isWorded(text, lang)) ? behind : rest
}

/** What stands out in a line that is a sentence. */
export function partsOf({ parts, whole }: Line, { links, isNotice }: NamePlaces, sight: Sight): Candidate[] {
  if (parts.length < 2) return []
  const worded = parts.filter(({ text }) => /\p{L}/u.test(text))
  const lightest = Math.min(...worded.map(({ element }) => sight.weightOf(element)))
  const looks = runsOf(parts, ({ element }) => sight.weightOf(element) - lightest >= HEAVIER)
  const linked = runsOf(parts, ({ element }) => element.closest('a[href]'))
  const apart = runsOf(parts, ({ element }) => element)
  const isSome = ({ text }: { text: string }): boolean => /\p{L}/u.test(text) && !isBadge(text)
  const out = looks.length > 1 ? looks.filter(({ kind }) => kind) : []
  const isInner = (link: Element): boolean =>
    !linked.some(({ kind }) => kind !== null && kind !== link && link.contains(kind))
  const inLinks =
    linked.length > 1 ? linked.filter(({ kind }) => kind !== null && links.includes(kind) && isInner(kind)) : []
  const isMixed = isNotice && apart.some(({ kind, text }) => kind === whole && /\p{L}/u.test(text))
  const elements = isMixed ? apart.filter(({ kind }) => kind !== whole) : []
  return [
    ...[...out, ...inLinks].filter(isSome).map(({ text }) => ({ text: bare(text), points: POINTS.standsOut })),
    ...elements.filter(isSome).map(({ text }) => ({ text: bare(text), points: POINTS.part })),
  ]
}

function isHeavy({ whole }: Line, sight: Sight): boolean {
  const around = whole.parentElement
  return around !== null && sight.weightOf(whole) - sight.weightOf(around) >= HEAVIER
}

/** What speaks against a text as a name. */
function against(text: string): number {
  if (writes('noun', text) && !wordsFor('noun').includes(folded(text))) return POINTS.request
  if (isMutual(text)) return POINTS.mutual
  return isBadge(text) ? POINTS.badge : 0
}

function isBeside({ text }: Line): boolean {
  return against(text) !== 0 || !isWorded(text)
}

/** Whether a text has another in it, from the beginning of a word or to the end of one: some scripts have no blanks. */
function has(text: string, other: string): boolean {
  const at = other === '' ? -1 : text.indexOf(other)
  const isWithin = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign)
  return at >= 0 && !(isWithin(text.charAt(at - 1)) && isWithin(text.charAt(at + other.length)))
}

/** What a page says its language is. */
export function langOf({ ownerDocument }: Element): string {
  return ownerDocument.documentElement.lang
}
