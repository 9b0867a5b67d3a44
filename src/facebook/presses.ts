import type { Identity, RequestKey } from '../core/model.ts'
import { keyOf, samePerson } from './links.ts'
import { makeTurns } from './turns.ts'

/** All that is pressed on one page, of which several may be under way at once. */
export interface Presses {
  /** One look and one click at a time, in the order in which they were asked for. */
  inTurn: ReturnType<typeof makeTurns>
  /** Whether what came of a press for somebody is still being watched. */
  isUnderWay(who: Identity): boolean
  /** Whether nobody but this person is being pressed for. */
  isAlone(who: Identity): boolean
  /** Whether somebody was ever pressed for on this page. */
  wasPressed(key: RequestKey): boolean
  /** A press begins for somebody; the result ends it. */
  begin(who: Identity): () => void
  /** Facebook blocks for a while: nothing that was asked for before is pressed any more. */
  block(rolledBack: boolean): void
  /** Whether Facebook has blocked within the last while; `rolledBack`: and was seen to bring back whoever it refused to delete. */
  blocked(): { rolledBack: boolean } | undefined
}

/** Decisions that wait to be carried out when Facebook blocks are carried out within this time, in ms. */
const BLOCK_MS = 15_000

/**
 * Nothing pressed yet.
 * @param now milliseconds since some fixed moment
 */
export function makePresses(now: () => number): Presses {
  const underWay: Identity[] = []
  const pressed = new Set<RequestKey>()
  let block: { at: number; rolledBack: boolean } | undefined
  return {
    inTurn: makeTurns(),
    isUnderWay: (who) => underWay.some((one) => samePerson(one, who)),
    isAlone: (who) => underWay.every((one) => samePerson(one, who)),
    wasPressed: (key) => pressed.has(key),
    begin(who) {
      underWay.push(who)
      pressed.add(keyOf(who))
      return () => void underWay.splice(underWay.indexOf(who), 1)
    },
    block(rolledBack) {
      block = { at: now(), rolledBack: rolledBack || block?.rolledBack === true }
    },
    blocked: () => (block !== undefined && now() - block.at < BLOCK_MS ? block : undefined),
  }
}
