import labels from '../../assets/facebook/labels.json' with { type: 'json' }
import { clean, folded } from './text.ts'
import { BUTTONS, OUTSIDE } from './variants.ts'

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
const WORDS = KINDS.map((kind) => ({ kind, words: [...labels[kind].evidenced, ...labels[kind].assumed].map(folded) }))

/** What a folded label means: the word alone, or the word with a name before or behind it. */
export function kindOf(label: string): { kind: ButtonKind; rest: string } {
  const exact = WORDS.find(({ words }) => words.includes(label))
  if (exact !== undefined) return { kind: exact.kind, rest: '' }
  for (const { kind, words } of WORDS) {
    const word = words.find((one) => label.startsWith(`${one} `))
    if (word !== undefined) return { kind, rest: label.slice(word.length + 1) }
  }
  for (const { kind, words } of WORDS) {
    const word = words.find((one) => label.endsWith(` ${one}`))
    if (word !== undefined) return { kind, rest: label.slice(0, -word.length - 1) }
  }
  return { kind: 'unknown', rest: '' }
}

/** The innermost buttons of a region outside of dialogs and menus, in document order. */
export function buttonsIn(region: ParentNode): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>(BUTTONS)]
}

/** Reads one button; nothing where it holds others, has no words, or stands where no request does. */
export function readButton(element: HTMLElement): Button | undefined {
  if (element.querySelector(BUTTONS) !== null || element.closest(OUTSIDE) !== null) return
  const shown = folded(element.textContent ?? '')
  const label = folded(clean(element.getAttribute('aria-label') ?? '') || shown)
  if (label === '') return
  const text = shown === '' ? label : shown
  const bySight = kindOf(text)
  const byLabel = kindOf(label)
  const meant = bySight.kind !== 'unknown' && bySight.rest === '' ? bySight : byLabel
  return { element, text, label, kind: meant.kind, rest: meant.rest }
}
