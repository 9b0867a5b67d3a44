import type { MessageOutcome } from '../core/decision.ts'
import { type Composer, findComposer, written } from './composer.ts'
import type { Shown } from './shown.ts'
import { until } from './until.ts'

/** How long is waited, in ms. */
export interface ComposePatience {
  /** For a composer: it mounts 0.5 to 15 s after the page. */
  mountMs: number
  /** After the focus: text given in the same tick is lost (measured in Chromium 156). */
  focusMs: number
  /** For the editor to show the text. */
  takenMs: number
}

export const COMPOSE_PATIENCE: ComposePatience = { mountMs: 20_000, focusMs: 100, takenMs: 3000 }

/**
 * Puts a text into the composer of the conversation with a person, once. It never sends: no key is pressed, no button, and a
 * text that was not taken is not tried again, as that doubles it.
 */
export async function insert(
  text: string,
  recipient: string,
  { document, shown }: { document: Document; shown: Shown },
  patience = COMPOSE_PATIENCE,
): Promise<MessageOutcome> {
  const look = (): Composer => findComposer(document, recipient, shown)
  const decided = ({ kind }: Composer): boolean =>
    kind === 'ready' || kind === 'two-composers' || kind === 'draft-present'
  await until(document, () => decided(look()), patience.mountMs)
  const composer = look()
  if (composer.kind !== 'ready') return refusal(composer)
  const { field } = composer
  field.focus()
  await pause(patience.focusMs)
  const again = look()
  if (again.kind !== 'ready' || again.field !== field) return refusal(again)
  field.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: text,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  )
  const taken = await until(document, () => flat(written(field)) === flat(text), patience.takenMs)
  return taken ? { kind: 'prepared' } : { kind: 'not-possible', why: 'not-taken' }
}

function refusal({ kind }: Composer): MessageOutcome {
  return { kind: 'not-possible', why: kind === 'none' || kind === 'ready' ? 'no-composer' : kind }
}

function flat(text: string): string {
  return text.replace(/\n+/gu, '\n').trim()
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
