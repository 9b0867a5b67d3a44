import type { Outcome } from '../core/decision.ts'
import type { Identity } from '../core/model.ts'
import type { Card } from './cards.ts'
import { inView } from './columns.ts'
import type { EmbeddedRequests } from './embedded.ts'
import { readAgain } from './find-cards.ts'
import { samePerson } from './links.ts'
import { PATIENCE, type Patience, type Seen, watchOutcome } from './outcome.ts'
import type { Pace } from './pace.ts'
import type { Places } from './places.ts'
import type { Presses } from './presses.ts'
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
  presses: Presses
  /** Where requests stand in lists that drop the rows that scroll out. */
  places: Places
  /** Whether the card of a person stands in the document at this moment. */
  isThere(who: Identity): boolean
  /** Whether anything on the page leads to a person, now. */
  isLinked(who: Identity): boolean
  /** Presses, once. */
  click(button: HTMLElement): void
}

/** For whom Delete is pressed. */
export interface Act {
  /** Whom the user decided about. */
  expected: Identity
  /** How they were called then. */
  name?: string | undefined
}

/** A press that was made, by us or by the user. */
export interface Pressed {
  before: Seen
  /** What the card stood in, where that can be closed. */
  frame: Element | null
}

/**
 * Presses Facebook's own Delete for one person, once, and watches what comes of it. Identity and name are read again in
 * the same moment: where the card shows somebody else by now, nothing is pressed. Of several that are asked for at once each has
 * its turn with the page; what comes of them is watched side by side.
 * @param cardNow the card that the person was last seen in; asked after the last change of the page was read
 * @param patience how long the page is watched, in ms
 */
export async function press(
  cardNow: () => Card | undefined,
  act: Act,
  page: ActPage,
  patience = PATIENCE,
): Promise<Outcome> {
  const end = page.presses.begin(act.expected)
  try {
    const pressed = await page.presses.inTurn(() => begin(cardNow, act, page, patience))
    return 'kind' in pressed ? pressed : await observe(act.expected, pressed, page, patience)
  } finally {
    end()
  }
}

/**
 * Watches what comes of a press for one person.
 * @param patience how long the page is watched, in ms
 */
export async function observe(
  expected: Identity,
  { before, frame }: Pressed,
  page: ActPage,
  patience = PATIENCE,
): Promise<Outcome> {
  const { presses, places } = page
  const end = presses.begin(expected)
  try {
    const stands = (): boolean => frame === null || (frame.isConnected && page.shown(frame))
    const isThere = (): boolean => page.isThere(expected)
    const isOutOfSight = async (): Promise<boolean> => {
      if (!places.mayBeOut(expected) || !places.drops(expected, presses.wasPressed)) return false
      const putBack = await presses.inTurn(() =>
        places.bring(expected, isThere, () => page.isLinked(expected), 'place'),
      )
      putBack?.()
      return putBack !== undefined
    }
    return await watchOutcome(expected, before, { ...page, stands, isOutOfSight }, patience)
  } finally {
    end()
  }
}

/** Looks for the card until it is there as it was, for a while, and clicks. */
async function begin(
  cardNow: () => Card | undefined,
  act: Act,
  page: ActPage,
  { drawnMs, lookMs }: Patience,
): Promise<Outcome | Pressed> {
  const { pace, places, presses } = page
  let deadline = pace.now() + drawnMs
  let putBack: (() => void) | undefined
  let isSought = false
  for (;;) {
    const before = await page.seen()
    if (presses.blocked() !== undefined) return { kind: 'failed', why: 'blocked' }
    const card = cardNow()
    const frame = card?.element.closest(DIALOGS) ?? null
    const refusal = tryPress(card, act, page)
    if (refusal === undefined || pace.now() >= deadline) {
      putBack?.()
      return refusal ?? { before, frame }
    }
    const mayBeOut = places.mayBeOut(act.expected) || places.drops(act.expected, presses.wasPressed)
    if (!isSought && mayBeOut && !page.isThere(act.expected)) {
      isSought = true
      putBack = await places.bring(
        act.expected,
        () => page.isThere(act.expected),
        () => page.isLinked(act.expected),
        'list',
      )
      if (putBack === undefined) return { kind: 'failed', why: 'card-gone' }
      deadline = pace.now() + drawnMs
    } else await pace.wait(lookMs)
  }
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
  const copies = withoutTwins(now.pairs.map(({ reject }) => reject.element)).filter(page.pressable)
  const [button] = copies
  if (button === undefined) return { kind: 'failed', why: 'not-visible' }
  if (copies.length === 1) page.click(button)
  // Which of several lies on top shows only where they are in view.
  else inView(button, () => page.click(copies.find(page.onTop) ?? button))
  return
}

/** The buttons without copies that are kept from readers aloud; all, where all are. */
function withoutTwins(buttons: readonly HTMLElement[]): readonly HTMLElement[] {
  const plain = buttons.filter((button) => button.closest('[aria-hidden="true"]') === null)
  return plain.length > 0 ? plain : buttons
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
