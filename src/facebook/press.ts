import type { Outcome } from '../core/decision.ts'
import type { Identity } from '../core/model.ts'
import type { Card } from './cards.ts'
import type { EmbeddedRequests } from './embedded.ts'
import { readAgain } from './find-cards.ts'
import { samePerson } from './links.ts'
import { type Patience, type Seen, watchOutcome } from './outcome.ts'
import type { Pace } from './pace.ts'
import type { Shown } from './shown.ts'
import { isAboutOwner } from './sift.ts'
import { DIALOGS } from './variants.ts'

/** The page an act happens on. */
export interface ActPage {
  /** What stands on it after the last change. */
  seen(): Promise<Seen>
  /** Whether an element can be seen, whether a person at the screen could press it, and whether nothing lies over it. */
  shown: Shown
  pressable: Shown
  onTop: Shown
  /** Its address and its data, now. */
  address(): string
  embedded: EmbeddedRequests
  pace: Pace
  /** Presses, once. */
  click(button: HTMLElement): void
}

/** What is pressed for whom. */
export interface Act {
  button: 'confirm' | 'reject'
  /** Whom the user decided about. */
  expected: Identity
  /** How they were called then. */
  name?: string | undefined
}

/**
 * Presses one of Facebook's own buttons for one person, once, and watches what comes of it. Identity and name are read again in
 * the same moment: where the card shows somebody else by now, nothing is pressed.
 * @param cardNow the card that the person was last seen in; asked after the last change of the page was read
 * @param patience how long the page is watched, in ms
 */
export async function press(
  cardNow: () => Card | undefined,
  act: Act,
  page: ActPage,
  patience?: Patience,
): Promise<Outcome> {
  const before = await page.seen()
  const card = cardNow()
  const frame = card?.element.closest(DIALOGS) ?? null
  const refusal = tryPress(card, act, page)
  if (refusal !== undefined) return refusal
  const stands = (): boolean => frame === null || (frame.isConnected && page.shown(frame))
  return watchOutcome(act.expected, before, { seen: page.seen, pace: page.pace, stands }, patience)
}

/** Nothing happens between the last look and the click: it is one piece of work without a break. */
function tryPress(card: Card | undefined, act: Act, page: ActPage): Outcome | undefined {
  if (card === undefined || !card.element.isConnected) return { kind: 'failed', why: 'card-gone' }
  const now = readAgain(card.element, page.address(), page.embedded)
  if (now === 'no-pair') return { kind: 'failed', why: 'button-gone' }
  if (now === 'nobody' || !samePerson(now.owner.identity, act.expected) || !isAboutOwner(now))
    return { kind: 'failed', why: 'identity-changed' }
  if (!isSameName(now.name, act.name ?? card.name)) return { kind: 'failed', why: 'identity-changed' }
  if (!isSameKind(card, now)) return { kind: 'failed', why: 'button-gone' }
  const copies = now.pairs.map((pair) => pair[act.button].element).filter(page.pressable)
  const button = copies.find(page.onTop) ?? copies[0]
  if (button === undefined) return { kind: 'failed', why: 'not-visible' }
  page.click(button)
  return
}

/** A profile may show more of a name than a list: "Ana Lee (Annie)". */
function isSameName(a = '', b = ''): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

/** Whether the buttons are still the ones that were judged: in a language without a dictionary, to the letter. */
function isSameKind({ pairs: [then] }: Card, { pairs: [now] }: Card): boolean {
  if (then.kind !== now.kind || now.kind === 'suggestion') return false
  return now.kind === 'request' || (then.reject.text === now.reject.text && then.confirm.text === now.confirm.text)
}
