import { clean, folded } from './text.ts'
import { BUTTONS, NEVER, SILENT } from './variants.ts'
import { wordsFor } from './words.ts'

/** What a press would do, as far as the words tell; `unknown` in a language that no dictionary holds. */
export type ButtonKind = 'confirm' | 'reject' | 'suggest' | 'other' | 'unknown'

/** One button, visible or not. */
export interface Button {
  element: HTMLElement
  /** Its visible text, folded; a label alone where it has no text. */
  text: string
  /** Its accessible label, folded. */
  label: string
  kind: ButtonKind
  /** What stands in the label beside the word that gave the kind: it has to be the requester's name. */
  rest: string
}

const KINDS = ['confirm', 'reject', 'suggest', 'other'] as const
interface ButtonWords {
  kinds: ReadonlyMap<string, (typeof KINDS)[number]>
  /** Longest first: "Cancel request" before "Cancel". */
  byLength: readonly string[]
  /** What may follow a word and is no name: "request", as "Confirm" and "Confirm request" are both known. */
  tails: ReadonlySet<string>
}
const made = new WeakMap<readonly string[], ButtonWords>()

/** The words of buttons, put in order once for all words that were learned. */
function buttonWords(): ButtonWords {
  const learned = wordsFor('confirm')
  const before = made.get(learned)
  if (before !== undefined) return before
  const kinds = new Map(KINDS.flatMap((kind) => wordsFor(kind).map((word) => [word, kind] as const)))
  const known = [...wordsFor('confirm'), ...wordsFor('reject')]
  const tails = known.flatMap((word) =>
    known.filter((one) => one.startsWith(`${word} `)).map((one) => one.slice(word.length + 1)),
  )
  const words = { kinds, byLength: [...kinds.keys()].sort((a, b) => b.length - a.length), tails: new Set(tails) }
  made.set(learned, words)
  return words
}

/** What a folded label means: the word alone, or the word with a name before or behind it. */
export function kindOf(label: string): { kind: ButtonKind; rest: string } {
  const { kinds, byLength, tails } = buttonWords()
  const word =
    (kinds.has(label) ? label : undefined) ??
    byLength.find((one) => label.startsWith(`${one} `)) ??
    byLength.find((one) => label.endsWith(` ${one}`))
  const kind = word === undefined ? undefined : kinds.get(word)
  if (word === undefined || kind === undefined) return { kind: 'unknown', rest: '' }
  if (!label.startsWith(word)) return { kind, rest: label.slice(0, -word.length).trim() }
  const rest = label.slice(word.length).trim()
  return { kind, rest: tails.has(rest) ? '' : rest }
}

/** The buttons of a region, in document order. */
export function buttonsIn(region: ParentNode): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>(BUTTONS)]
}

/**
 * Reads one button; nothing where it holds others, stands where no request does, or says nothing: an icon without a word that
 * is known is no part of a pair.
 */
export function readButton(element: HTMLElement): Button | undefined {
  if (element.querySelector(BUTTONS) !== null || element.closest(NEVER) !== null) return
  const shown = single(folded(textOf(element)))
  const label = folded(clean(element.getAttribute('aria-label') ?? '') || shown)
  if (label === '') return
  const byLabel = kindOf(label)
  if (shown === '') return byLabel.kind === 'unknown' ? undefined : { element, text: label, label, ...byLabel }
  const bySight = kindOf(shown)
  // A label may be the word with a name, and the name may be a word: "Vrelp Confirm", for somebody called Confirm.
  const isSighted = bySight.kind === 'unknown' ? label.includes(shown) : bySight.rest === ''
  if (!isSighted) return { element, text: shown, label, ...byLabel }
  return { element, text: shown, label, kind: bySight.kind, rest: byLabel.kind === bySight.kind ? byLabel.rest : '' }
}

/** The text of a button, without the titles of its icons. */
function textOf(element: Element): string {
  if (element.querySelector(SILENT) === null) return element.textContent ?? ''
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */)
  let text = ''
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker
    if (node.parentElement?.closest(SILENT) === null) text += node.nodeValue ?? ''
  }
  return text
}

/** Some layouts write a word twice, once for readers aloud. */
function single(text: string): string {
  const half = text.slice(0, Math.ceil(text.length / 2)).trim()
  return text.length > 1 && buttonWords().kinds.has(half) && text.endsWith(half) ? half : text
}
