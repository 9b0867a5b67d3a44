import type { Outcome } from '../core/decision.ts'
import type { Identity } from '../core/model.ts'
import type { Card } from './cards.ts'
import { samePerson } from './links.ts'
import { until } from './until.ts'

/** How long an act is watched, in ms. */
export interface Patience {
  /** For the buttons of the person to go. */
  goneMs: number
  /** After that, for Facebook to bring them back: its store changes before its server answers. */
  rollBackMs: number
}

/** A server's answer came within 2 s wherever it was seen. */
export const PATIENCE: Patience = { goneMs: 8000, rollBackMs: 3000 }

/** The page an act happens on. */
export interface ActPage {
  document: Document
  /** All cards of this moment. */
  find(): Card[]
  address(): string
}

/**
 * Presses Facebook's own Delete for one person, once, and watches what comes of it. The identity is read again right before:
 * where the card shows somebody else by now, nothing is pressed.
 * @param card as it was when the user decided; it may have been replaced since
 */
export async function press(
  card: Card | undefined,
  expected: Identity,
  page: ActPage,
  patience = PATIENCE,
): Promise<Outcome> {
  const ofPerson = (): Card[] => page.find().filter(({ owner }) => samePerson(owner.identity, expected))
  const [now] = ofPerson()
  if (now === undefined) return { kind: 'failed', why: missing(card, page) }
  const where = page.address()
  now.reject.element.click()
  const isGone = (): boolean => ofPerson().length === 0
  const gone = await until(page.document, isGone, patience.goneMs)
  if (page.address() !== where) return { kind: 'unconfirmed', why: 'page-gone' }
  if (!gone) return { kind: 'unconfirmed', why: 'still-there' }
  const back = await until(page.document, () => !isGone(), patience.rollBackMs)
  if (page.address() !== where) return { kind: 'unconfirmed', why: 'page-gone' }
  return back ? { kind: 'failed', why: 'rolled-back' } : { kind: 'done' }
}

/** Why there is nothing to press. */
function missing(card: Card | undefined, page: ActPage): 'card-gone' | 'identity-changed' | 'button-gone' {
  if (card === undefined || !card.element.isConnected) return 'card-gone'
  return page.find().some(({ element }) => element === card.element) ? 'identity-changed' : 'button-gone'
}
