import type { Boot } from '../../contract.ts'
import { fill, wordsOf } from '../../words/words-of.ts'

/** What the document brought along. */
export const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot

/** How the page behaves, from the document on. */
export const { scenario } = boot

/** What the page says. */
export const words = wordsOf(scenario.language)

/** A text of the page with a name or a number in it. */
export function say(key: keyof typeof words, values: { name?: string; n?: number } = {}): string {
  return fill(words[key], values)
}
