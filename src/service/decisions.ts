import type { Outcome } from '../core/decision.ts'
import { draftOf } from '../core/draft.ts'
import { Fault } from '../core/fault.ts'
import { messageIdOf } from '../core/log/message-id.ts'
import { outcomeWords } from '../core/log-words.ts'
import type { FriendRequest, Verdict } from '../core/model.ts'
import type { Policy } from '../core/policy.ts'
import type { Leftover } from '../core/queue.ts'
import type { OutboxRow } from '../store/database.ts'
import type { Log } from '../store/log.ts'
import { sha256 } from '../store/log-keys.ts'
import type { Outbox } from '../store/outbox.ts'
import type { Decisions } from './panel-world.ts'

/** What decisions need of the outside. */
export interface DecisionWorld {
  outbox: Outbox
  log: Log
  assess(request: FriendRequest): Promise<Verdict>
  unlocked(): Promise<boolean>
  /** `undefined` before the welcome is finished. */
  policy(): Promise<Policy | undefined>
  now(): Date
  /** A fresh UUID. */
  newId(): string
}

/** After this time nobody will report any more what came of an act, in ms. */
const STALE_MS = 30_000

/** Before the welcome is finished there is no policy: nothing but its name goes into the log. */
const NO_POLICY = { id: 'none', version: 0 }

/** From the choice to the log, with every step stored before the next. */
export function openDecisions(world: DecisionWorld): Decisions {
  const { outbox, log } = world

  async function append(intentId: string, outcome: Outcome): Promise<void> {
    const { draft } = await outbox.read(intentId)
    await log.append('decision', { ...draft, outcome: outcomeWords(outcome) })
  }
  /**
   * Logs what was observed while locked, or by a page that nobody listened to any more. One intent that cannot be read does not
   * keep the others from the log.
   * @returns what still waits
   */
  async function drain(): Promise<OutboxRow[]> {
    const rows = await outbox.rows()
    const observed = rows.flatMap(({ id, outcome }) => (outcome === undefined ? [] : [{ id, outcome }]))
    const faults: unknown[] = []
    for (const { id, outcome } of observed) {
      await append(id, outcome)
        .catch(ignoreSettled)
        .catch((fault: unknown) => faults.push(fault))
    }
    if (faults.length > 0) throw faults[0]
    return rows.filter(({ outcome }) => outcome === undefined)
  }

  return {
    assess: world.assess,
    async decide(request, verdict, choice) {
      const id = world.newId()
      const at = world.now()
      const policy = (await world.policy()) ?? NO_POLICY
      const draft = draftOf({ id, at, request, verdict, choice, policy })
      await outbox.put(id, draft.at, { draft, action: choice.action, identity: request.identity })
      return id
    },
    release: (intentId) => outbox.release(intentId),
    withdraw: (intentId) => outbox.withdraw(intentId),
    async settle(intentId, outcome) {
      await outbox.observe(intentId, outcome)
      if (!(await world.unlocked())) return
      const row = (await outbox.rows()).find(({ id }) => id === intentId)
      // Gone already: the background or the panel was first, with the same outcome.
      if (row?.outcome !== undefined) await append(intentId, row.outcome).catch(ignoreSettled)
    },
    async settleMessage(intentId, outcome) {
      const entry = {
        id: await messageIdOf(intentId, outcome, sha256),
        at: world.now().toISOString(),
        decision: intentId,
        outcome: outcomeWords(outcome),
      }
      await log.append('message', entry)
    },
    async leftovers() {
      const stale = (await drain()).filter(({ since }) => world.now().getTime() - since > STALE_MS)
      return Promise.all(stale.map((row) => leftover(outbox, row)))
    },
  }
}

async function leftover(outbox: Outbox, { id, at, state }: OutboxRow): Promise<Leftover> {
  const { draft, action } = await outbox.read(id)
  return { intentId: id, at, name: draft.requester.name, action, mayHaveActed: state === 'acting' }
}

function ignoreSettled(error: unknown): void {
  if (!(error instanceof Fault && error.code === 'no-such-intent')) throw error
}
