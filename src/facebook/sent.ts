import { written } from './composer.ts'
import type { Pace } from './pace.ts'
import type { Shown } from './shown.ts'
import { until } from './until.ts'
import { COMPOSERS } from './variants.ts'

/** The user has this long to send a prepared message, in ms; after that nobody looks any more. */
export const SENT_PATIENCE_MS = 600_000

/** Characters of a conversation that are searched. */
const MOST_TEXT = 400_000

/**
 * Watches whether the user sends a text that stands in a composer: then the composer is empty, and the text stands in the
 * thread, once more than before.
 * @returns true once it was seen; false after the patience, or where the conversation was left
 */
export function watchSent(
  text: string,
  field: HTMLElement,
  { document, shown, pace, stop }: { document: Document; shown: Shown; pace: Pace; stop: AbortSignal },
  patienceMs = SENT_PATIENCE_MS,
): Promise<boolean> {
  const before = countIn(document, text)
  const address = document.location.pathname
  const isEmpty = (): boolean => {
    const fields = field.isConnected ? [field] : [...document.querySelectorAll<HTMLElement>(COMPOSERS)].filter(shown)
    return fields.length === 1 && fields.every((one) => written(one) === '')
  }
  const isSent = (): boolean => isEmpty() && countIn(document, text) > before
  const isLeft = (): boolean => stop.aborted || document.location.pathname !== address
  return until(document, () => isLeft() || isSent(), patienceMs, pace).then(() => !isLeft() && isSent())
}

/** How often a text stands in a conversation outside of composers; white space does not count, as lines are elements there. */
function countIn(document: Document, text: string): number {
  const region = document.querySelector('main, [role="main"]') ?? document.body
  const drafts = [...region.querySelectorAll(COMPOSERS)].map((field) => squeezed(field.textContent ?? ''))
  const wanted = squeezed(text)
  const whole = times(squeezed((region.textContent ?? '').slice(0, MOST_TEXT)), wanted)
  return whole - drafts.reduce((sum, draft) => sum + times(draft, wanted), 0)
}

function times(text: string, wanted: string): number {
  return wanted === '' ? 0 : text.split(wanted).length - 1
}

function squeezed(text: string): string {
  return text.replace(/[\s\u200B-\u200F\u2060\uFEFF]/gu, '')
}
