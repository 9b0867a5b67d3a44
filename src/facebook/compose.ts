import type { MessageOutcome } from '../core/decision.ts'
import { type Composer, findComposer, written } from './composer.ts'
import type { Pace } from './pace.ts'
import type { Shown } from './shown.ts'
import { until } from './until.ts'

/** How long is waited, in ms. */
export interface ComposePatience {
  /** For a composer: it mounts 0.5 to 15 s after the page. */
  mountMs: number
  /** A refusal counts once it has lasted: pages draw themselves in steps. */
  settleMs: number
  /** After the focus: text given in the same tick is lost (measured in Chromium 156). */
  focusMs: number
  /** Before the first look at the text. */
  takenMs: number
  /** For the editor to show the text, after that. */
  lateMs: number
}

export const COMPOSE_PATIENCE: ComposePatience = {
  mountMs: 20_000,
  settleMs: 4000,
  focusMs: 100,
  takenMs: 500,
  lateMs: 2000,
}

/** What came of it, and the composer that the text stands in. */
export interface Inserted {
  outcome: MessageOutcome
  field?: HTMLElement
}

/**
 * Puts a text into the composer of the conversation with a person, once. It never sends: no key is pressed, no button, and a
 * text that was not taken is not tried again, as that doubles it.
 * @param recipient display name, as the request's card had it
 */
export async function insert(
  text: string,
  recipient: string,
  { document, shown, pace }: { document: Document; shown: Shown; pace: Pace },
  patience = COMPOSE_PATIENCE,
): Promise<Inserted> {
  const look = (): Composer => findComposer(document, recipient, shown)
  const composer = await settle(look, document, pace, patience)
  if (composer.kind !== 'ready') return { outcome: refusal(composer) }
  const { field } = composer
  field.focus()
  await pace.wait(patience.focusMs)
  const again = look()
  if (again.kind !== 'ready' || again.field !== field) return { outcome: refusal(again) }
  const all = { bubbles: true, cancelable: true, composed: true }
  field.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data: text, ...all }))
  await pace.wait(patience.takenMs)
  const taken = await until(document, () => flat(written(field)) === flat(text), patience.lateMs, pace)
  return taken ? { outcome: { kind: 'prepared' }, field } : { outcome: { kind: 'not-possible', why: 'not-taken' } }
}

/** Waits for a composer to be ready, or for one refusal to last. */
async function settle(
  look: () => Composer,
  document: Document,
  pace: Pace,
  { mountMs, settleMs }: ComposePatience,
): Promise<Composer> {
  const end = pace.now() + mountMs
  for (let seen = look(); ; seen = look()) {
    const left = end - pace.now()
    if (seen.kind === 'ready' || left <= 0) return seen
    const patience = seen.kind === 'none' ? left : Math.min(settleMs, left)
    const changed = await until(document, () => look().kind !== seen.kind, patience, pace)
    if (!changed) return seen
  }
}

function refusal({ kind }: Composer): MessageOutcome {
  return { kind: 'not-possible', why: kind === 'none' || kind === 'ready' ? 'no-composer' : kind }
}

/** Editors have paragraphs where the text has line ends, and the other way about. */
function flat(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/(?<!\s)\s*\n\s*/gu, '\n')
    .trim()
}
