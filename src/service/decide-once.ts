import { Fault } from '../core/fault.ts'
import type { Identity } from '../core/model.ts'
import { isSameRequester } from '../core/same-requester.ts'
import type { Locks } from '../store/area.ts'
import type { Log } from '../store/log.ts'
import type { Outbox } from '../store/outbox.ts'
import { decidedBefore } from './decided-before.ts'
import type { Decisions } from './panel-world.ts'

/** Where decisions under way and decisions made are found. */
export interface OnceWorld {
  outbox: Pick<Outbox, 'waitingFor'>
  log: Pick<Log, 'about'>
  locks: Locks
}

/**
 * Decisions of which each request gets one, however many windows show it: nothing is stored while another decision about the
 * same person is under way, or where one was made that the user was not shown.
 */
export function decidingOnce(decisions: Decisions, { outbox, log, locks }: OnceWorld): Decisions {
  // One that cannot be opened is told of elsewhere.
  const isUnderWay = async (identity: Identity): Promise<boolean> =>
    (await outbox.waitingFor()).some((other) => isSameRequester(other, identity))
  return {
    ...decisions,
    decide: (request, verdict, choice, shown = { seq: 0 }, id = undefined) =>
      locks.request('front-desk-decide', async () => {
        if (await isUnderWay(request.identity)) throw new Fault('already-decided')
        const newest = (await decidedBefore(request, log)).at(-1)
        const isKnown = newest === undefined || newest.seq <= shown.seq || newest.id === shown.own
        if (!isKnown) throw new Fault('already-decided')
        return decisions.decide(request, verdict, choice, shown, id)
      }),
  }
}
