import type { Outcome } from '../core/decision.ts'
import type { Identity } from '../core/model.ts'
import type { Card } from './cards.ts'
import { readAgain } from './find-cards.ts'
import { samePerson } from './links.ts'
import { type Patience, type Seen, watchOutcome } from './outcome.ts'
import type { Pace } from './pace.ts'
import type { Shown } from './shown.ts'
import { isAboutOwner } from './sift.ts'

/** The page an act happens on. */
export interface ActPage {
  /** What stands on it after the last change. */
  seen(): Promise<Seen>
  /** Whether a person at the screen could press an element. */
  pressable: Shown
  /** Ids by vanity word. */
  ids: ReadonlyMap<string, string>
  pace: Pace
}

/**
 * Presses Facebook's own Delete for one person, once, and watches what comes of it. The identity is read again in the same
 * moment: where the card shows somebody else by now, nothing is pressed.
 * @param card as it was last seen with this person
 * @param expected whom the user decided about
 * @param patience how long the page is watched, in ms
 */
export async function press(
  card: Card | undefined,
  expected: Identity,
  page: ActPage,
  patience?: Patience,
): Promise<Outcome> {
  const before = await page.seen()
  const refusal = tryPress(card, expected, page)
  return refusal ?? (await watchOutcome(expected, before, page, patience))
}

/** Nothing happens between the last look and the click: it is one piece of work without a break. */
function tryPress(card: Card | undefined, expected: Identity, { ids, pressable }: ActPage): Outcome | undefined {
  if (card === undefined || !card.element.isConnected) return { kind: 'failed', why: 'card-gone' }
  const now = readAgain(card.element, ids)
  if (now === 'no-pair') return { kind: 'failed', why: 'button-gone' }
  if (now === 'nobody' || !samePerson(now.owner.identity, expected) || !isAboutOwner(now))
    return { kind: 'failed', why: 'identity-changed' }
  if (!isSameKind(card, now)) return { kind: 'failed', why: 'button-gone' }
  const button = now.pairs.map(({ reject }) => reject.element).find(pressable)
  if (button === undefined) return { kind: 'failed', why: 'not-visible' }
  button.click()
  return
}

/** Whether the buttons are still the ones that were judged: in a language without a dictionary, to the letter. */
function isSameKind({ pairs: [then] }: Card, { pairs: [now] }: Card): boolean {
  if (then.kind !== now.kind || now.kind === 'suggestion') return false
  return now.kind === 'request' || (then.reject.text === now.reject.text && then.confirm.text === now.confirm.text)
}
