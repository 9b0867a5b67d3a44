import { clean } from './text.ts'
import { BUTTONS, SILENT } from './variants.ts'

/** One line of a region, as a reader sees it. */
export interface Line {
  text: string
  /** What stands out in it, such as the name in a sentence; empty where nothing does. */
  bold: string
  /** The link that it stands in. */
  link: Element | null
  /** Where it begins, and what holds all of it. */
  at: Node
  whole: Element
}

/** Nodes looked at in one region, and characters kept of one line, at most. */
const MOST_NODES = 600
const MOST_OF_LINE = 2000

/** "50m", "2 h", "23 mutual friends": a line with a number is a time or a count; names have none. */
const NUMBERED = /\p{N}/u

/** A time, alone or at the end of the same line as the name. */
const TIME = /^[^\p{L}\p{N}]*\p{N}{1,4}\s?[\p{L}\p{M}]{0,8}\.?$/u
const TIME_BEHIND = /\s*[·•]?\s*\p{N}{1,3}\s?[\p{L}\p{M}]{1,4}\.?$/u

interface Draft {
  text: string
  bold: string
  link: Element | null
  at: Node
  whole: Element
}

/**
 * The lines of a region that may be a name: one direction group or one element each. Without what stands in buttons, without
 * times and counts.
 */
export function linesIn(region: Element): Line[] {
  const drafts = new Map<Element, Draft>()
  let seen = 0
  const walk = (element: Element, group: Element | null, bold: boolean): void => {
    for (let node = element.firstChild; node !== null && seen < MOST_NODES; node = node.nextSibling) {
      seen += 1
      if (node.nodeType === 3 /* text */) note(node, element, group ?? element, bold)
      else if (node.nodeType === 1 /* element */ && isRead(node as Element)) {
        const inner = node as Element
        walk(inner, inner.hasAttribute('dir') ? inner : group, bold || isBold(inner))
      }
    }
  }
  const note = (at: Node, parent: Element, line: Element, bold: boolean): void => {
    const text = at.nodeValue ?? ''
    if (text.trim() === '' && !drafts.has(line)) return
    if (parent !== line && TIME.test(clean(text))) return
    const draft = drafts.get(line) ?? { text: '', bold: '', link: parent.closest('a[href]'), at, whole: line }
    if (bold) draft.bold += text
    draft.text = (draft.text + text).slice(0, MOST_OF_LINE)
    drafts.set(line, draft)
  }
  walk(region, null, false)
  return [...drafts.values()]
    .map(({ text, bold, ...place }) => ({
      text: clean(clean(text).replace(TIME_BEHIND, '')),
      bold: clean(bold),
      ...place,
    }))
    .filter(({ text }) => isWorded(text))
}

/** Whether a text has letters and no numbers. */
export function isWorded(text: string): boolean {
  return /\p{L}/u.test(text) && !NUMBERED.test(text)
}

function isRead(element: Element): boolean {
  if (element.matches(SILENT) || element.hasAttribute('hidden')) return false
  return !element.matches(BUTTONS) || element.querySelector(BUTTONS) !== null
}

function isBold({ localName }: Element): boolean {
  return localName === 'strong' || localName === 'b' || /^h[1-6]$/u.test(localName)
}
