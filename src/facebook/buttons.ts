import labels from '../../assets/facebook/labels.json' with { type: 'json' }
import type { Shown } from './shown.ts'
import { clean, folded } from './text.ts'
import { any, BUTTONS } from './variants.ts'

/** What a press would do, as far as the words tell; `unknown` in a language that no dictionary holds. */
export type ButtonKind = 'confirm' | 'reject' | 'suggest' | 'unknown'

/** One visible button. */
export interface Button {
  element: HTMLElement
  label: string
  kind: ButtonKind
}

const WORDS = (['confirm', 'reject', 'suggest'] as const).map((kind) => ({
  kind,
  words: [...labels[kind].evidenced, ...labels[kind].assumed].map(folded),
}))

/** What a label means: the word alone, or the word with a name before or behind it. */
export function kindOf(label: string): ButtonKind {
  const text = folded(label)
  const exact = WORDS.find(({ words }) => words.includes(text))
  if (exact !== undefined) return exact.kind
  const withName = WORDS.find(({ words }) =>
    words.some((word) => text.startsWith(`${word} `) || text.endsWith(` ${word}`)),
  )
  return withName?.kind ?? 'unknown'
}

/** What a button is called: its label, else its text. */
export function labelOf(element: Element): string {
  return clean(element.getAttribute('aria-label') ?? '') || clean(element.textContent ?? '')
}

/** The visible, innermost buttons of a region, in document order. */
export function buttonsIn(region: Element, shown: Shown): Button[] {
  return [...region.querySelectorAll<HTMLElement>(any(BUTTONS))]
    .filter((element) => element.querySelector(any(BUTTONS)) === null && shown(element))
    .map((element) => {
      const label = labelOf(element)
      return { element, label, kind: kindOf(label) }
    })
    .filter(({ label }) => label !== '')
}
