import { isNameWithDigits, isOrdinal, isTime } from './digits.ts'
import { BY_MARKUP, type Sight } from './sight.ts'
import { clean } from './text.ts'
import { BUTTONS, SILENT } from './variants.ts'

/** A piece of a line: one text of one element. */
export interface Part {
  text: string
  element: Element
}

/** One line of a region, as a reader sees it. */
export interface Line {
  text: string
  parts: readonly Part[]
  /** The link that it stands in. */
  link: Element | null
  /** Where it begins, and what holds all of it. */
  at: Node
  whole: Element
  /** A time was at its end: what is left may be a word for the time, "Vor". */
  isCut: boolean
}

/** Nodes looked at in one region, and characters kept of one line, at most. */
const MOST_NODES = 600
const MOST_OF_LINE = 2000

const NUMBERED = /\p{N}/u

/** A time at the end of the same line as the name, set apart. */
const TIME_BEHIND = /(?:(?<!\s)\s*[·•]\s*|(?<!\s)\s+)\p{N}{1,3}\s?[\p{L}\p{M}]{1,4}\.?$/u

interface Draft {
  parts: (Part & { node: Node })[]
  length: number
  whole: Element
}

/**
 * The lines of a region that may be a name: one direction group or one element each. Without what stands in buttons, without
 * times and counts.
 */
export function linesIn(region: Element, sight = BY_MARKUP): Line[] {
  const lang = region.ownerDocument.documentElement.lang
  return textsIn(region, sight).filter(({ text }) => isWorded(text, lang))
}

/** Every line of a region with letters in it, counts too: a count may hold a name that something else vouches for. */
export function textsIn(region: Element, sight: Sight): Line[] {
  const drafts = new Map<Element, Draft>()
  let seen = 0
  const walk = (element: Element, group: Element | null): void => {
    for (let node = element.firstChild; node !== null && seen < MOST_NODES; node = node.nextSibling) {
      seen += 1
      if (node.nodeType === 3 /* text */) note(node, element, group ?? element)
      else if (node.nodeType === 1 /* element */ && isRead(node as Element) && !sight.hides(node as Element)) {
        const inner = node as Element
        walk(inner, inner.hasAttribute('dir') ? inner : group)
      }
    }
  }
  const note = (node: Node, element: Element, whole: Element): void => {
    const text = node.nodeValue ?? ''
    const draft = drafts.get(whole) ?? { parts: [], length: 0, whole }
    if ((text.trim() === '' && draft.parts.length === 0) || draft.length > MOST_OF_LINE) return
    draft.length += text.length
    draft.parts.push({ text, element, node })
    drafts.set(whole, draft)
  }
  walk(region, null)
  return [...drafts.values()].flatMap((draft) => lineOf(draft) ?? [])
}

function lineOf({ parts, whole }: Draft): Line | undefined {
  // A time in an element or a text of its own belongs to nothing else in its line.
  const rest = parts.filter(
    ({ text, element }, at) => (at === 0 && element === whole) || !NUMBERED.test(text) || !isTime(clean(text)),
  )
  const kept = rest.length > 0 ? rest : parts
  const [first] = kept
  if (first === undefined) return
  const written = clean(
    kept
      .map(({ text }) => text)
      .join('')
      .slice(0, MOST_OF_LINE),
  )
  const text = clean(written.replace(TIME_BEHIND, (time) => (isOrdinal(time) ? time : '')))
  if (!/\p{L}/u.test(text)) return
  // "il y a 2 j": nobody is called so.
  if (text !== written && /^\P{L}*\p{Ll}/u.test(text)) return
  const isCut = text !== written
  return { text, parts: kept, link: first.element.closest('a[href]'), at: first.node, whole, isCut }
}

/**
 * Whether a text has letters, and no numbers but those that a name may have.
 * @param lang of the page
 */
export function isWorded(text: string, lang = ''): boolean {
  return /\p{L}/u.test(text) && (!NUMBERED.test(text) || isNameWithDigits(text, lang))
}

function isRead(element: Element): boolean {
  if (element.matches(SILENT) || element.hasAttribute('hidden')) return false
  return !element.matches(BUTTONS) || element.querySelector(BUTTONS) !== null
}
