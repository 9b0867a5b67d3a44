import type { Outcome } from '../core/decision.ts'
import type { Identity } from '../core/model.ts'
import type { Card } from './cards.ts'
import { samePerson } from './links.ts'
import type { Notices } from './notices.ts'
import type { Pace } from './pace.ts'
import type { Presses } from './presses.ts'

/** How long an act is watched, in ms. */
export interface Patience {
  /** For a card that is being drawn anew, before the press. */
  drawnMs: number
  /** For the buttons of the person to go. */
  goneMs: number
  /** After that, for Facebook to bring them back: its store changes before its server answers, within 2 s where it was seen. */
  rollBackMs: number
  /** A card that came back for this long is back; lists drop and redraw their rows in less. */
  backMs: number
  /** Between two looks. */
  lookMs: number
  /** A look counts for this long at most: while the computer slept or the page stood still, Facebook could not answer either. */
  countsMs: number
}

export const PATIENCE: Patience = {
  drawnMs: 2500,
  goneMs: 8000,
  rollBackMs: 3000,
  backMs: 500,
  lookMs: 100,
  countsMs: 1000,
}

/** A page at one moment. */
export interface Seen {
  /** Names the page: another one means that it was left. */
  place: string
  /** Every visible card, whatever it is. */
  cards: readonly Card[]
  notices: Notices
}

/** A page that an act is watched on. */
export interface Watched {
  seen(): Promise<Seen>
  /** Whether what the card stood in, a popover perhaps, is still open. */
  stands(): boolean
  /** All that is pressed on the page, this press among it. */
  presses: Presses
  /** Looks once more for somebody who seems to be gone, where the list may only have been scrolled away from them. */
  isOutOfSight(): Promise<boolean>
  pace: Pace
}

/**
 * Watches what comes of a click on Delete or Confirm. Facebook has no words for it that could be relied on: the pair of buttons
 * of that person goes while the page stays, and stays away longer than Facebook takes to roll back. Facebook may also refuse,
 * or ask something first.
 * @param before the page before the click
 */
export async function watchOutcome(
  expected: Identity,
  before: Seen,
  { seen, stands, presses, isOutOfSight, pace }: Watched,
  patience = PATIENCE,
): Promise<Outcome> {
  let last = pace.now()
  /** How long the page was watched. */
  let now = 0
  let gone: number | undefined
  let back: number | undefined
  /** Those that we press for may all go at once, as the last ones of a list do. */
  const hasOthers = (cards: readonly Card[]): boolean =>
    cards.some((card) => !isOf(card, expected) && !presses.isUnderWay(card.owner.identity))
  let others = hasOthers(before.cards)
  let isBlocked = false
  for (;;) {
    await pace.wait(patience.lookMs)
    const page = await seen()
    now += Math.min(pace.now() - last, patience.countsMs)
    last = pace.now()
    if (page.place !== before.place) return { kind: 'unconfirmed', why: 'page-gone' }
    const here = page.cards.some((card) => isOf(card, expected))
    isBlocked ||= isNew(page.notices.blocks, before.notices.blocks)
    if (isBlocked) {
      // Of several presses it is the answer to one, which may be another.
      if (here || presses.isAlone(expected)) {
        presses.block(here)
        return { kind: 'failed', why: 'blocked' }
      }
      gone ??= now
      if (now - gone < patience.rollBackMs) continue
      return presses.blocked()?.rolledBack ? { kind: 'done' } : { kind: 'unconfirmed', why: 'blocked' }
    }
    // All cards gone at once is a page that broke down or loads anew, a popover gone is one that was closed: neither says a thing.
    const isBlank = !here && gone === undefined && ((others && page.cards.length === 0) || !stands())
    const isAsked = isNew(page.notices.dialogs, before.notices.dialogs)
    const isOver = now >= patience.goneMs
    if (here || isBlank) {
      if (gone !== undefined) back ??= now
      if (back !== undefined && now - back >= patience.backMs)
        return isAsked ? { kind: 'unconfirmed', why: 'facebook-asks' } : { kind: 'failed', why: 'rolled-back' }
      if (back === undefined && isOver)
        return { kind: 'unconfirmed', why: isBlank ? 'page-gone' : isAsked ? 'facebook-asks' : 'still-there' }
    } else {
      gone = back === undefined ? (gone ?? now) : now
      back = undefined
      if (isAsked && isOver) return { kind: 'unconfirmed', why: 'facebook-asks' }
      if (!isAsked && now - gone >= patience.rollBackMs)
        return (await isOutOfSight()) ? { kind: 'failed', why: 'rolled-back' } : { kind: 'done' }
    }
    if (!isBlank) others = hasOthers(page.cards)
  }
}

function isNew(now: readonly Element[], before: readonly Element[]): boolean {
  return now.some((element) => !before.includes(element))
}

function isOf({ owner, pairs: [{ kind }] }: Card, expected: Identity): boolean {
  return kind !== 'suggestion' && !owner.roles.has('suggestion') && samePerson(owner.identity, expected)
}
