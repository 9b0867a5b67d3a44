import type { Outcome } from '../core/decision.ts'
import type { Identity } from '../core/model.ts'
import type { Card } from './cards.ts'
import { samePerson } from './links.ts'
import type { Notices } from './notices.ts'
import type { Pace } from './pace.ts'

/** How long an act is watched, in ms. */
export interface Patience {
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

export const PATIENCE: Patience = { goneMs: 8000, rollBackMs: 3000, backMs: 500, lookMs: 100, countsMs: 1000 }

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
  { seen, stands, pace }: Watched,
  patience = PATIENCE,
): Promise<Outcome> {
  let last = pace.now()
  /** How long the page was watched. */
  let now = 0
  let gone: number | undefined
  let back: number | undefined
  let others = before.cards.some((card) => !isOf(card, expected))
  for (;;) {
    await pace.wait(patience.lookMs)
    const page = await seen()
    now += Math.min(pace.now() - last, patience.countsMs)
    last = pace.now()
    if (page.place !== before.place) return { kind: 'unconfirmed', why: 'page-gone' }
    if (isNew(page.notices.blocks, before.notices.blocks)) return { kind: 'failed', why: 'blocked' }
    const here = page.cards.some((card) => isOf(card, expected))
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
      if (!isAsked && now - gone >= patience.rollBackMs) return { kind: 'done' }
    }
    if (!isBlank) others = page.cards.some((card) => !isOf(card, expected))
  }
}

function isNew(now: readonly Element[], before: readonly Element[]): boolean {
  return now.some((element) => !before.includes(element))
}

function isOf({ owner, pairs: [{ kind }] }: Card, expected: Identity): boolean {
  return kind !== 'suggestion' && !owner.roles.has('suggestion') && samePerson(owner.identity, expected)
}
