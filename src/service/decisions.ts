import type { Action, Outcome } from '../core/decision.ts'
import { type DecisionDraft, draftOf, type Intent } from '../core/draft.ts'
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
import type { PageLife } from '../store/page-life.ts'
import type { Decisions } from './panel-world.ts'

/** What decisions need of the outside. */
export interface DecisionWorld {
  outbox: Outbox
  log: Log
  assess(request: FriendRequest): Promise<Verdict>
  unlocked(): Promise<boolean>
  /** `undefined` before the welcome is finished. */
  policy(): Promise<Policy | undefined>
  pages: PageLife
  now(): Date
  /** A fresh UUID. */
  newId(): string
}

/** After this time nobody will report any more what came of an act, in ms; of a press of Confirm that is the user's own, later. */
const STALE_MS = 30_000
const CONFIRM_STALE_MS = 90_000

/** Before the welcome is finished there is no policy: nothing but its name goes into the log. */
const NO_POLICY = { id: 'none', version: 0 }

/** From the choice to the log, with every step stored before the next. */
export function openDecisions(world: DecisionWorld): Decisions {
  const { outbox, log } = world

  async function append(draft: DecisionDraft, outcome: Outcome): Promise<void> {
    await log.append('decision', { ...draft, outcome: outcomeWords(outcome) })
  }
  /** Logs what was observed, except an acceptance that may have happened: that needs its reason first. */
  async function conclude(intentId: string, outcome: Outcome): Promise<void> {
    const intent = await outbox.read(intentId)
    if (!lacksReason(intent, outcome)) await append(intent.draft, outcome)
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
      await conclude(id, outcome)
        .catch(ignoreSettled)
        .catch((fault: unknown) => faults.push(fault))
    }
    if (faults.length > 0) throw faults[0]
    return rows.filter(({ outcome }) => outcome === undefined)
  }

  /**
   * Whether nobody will carry a decision out any more, or tell what came of it. As long as the page that waits for it is open it is
   * under way; of the user's own press of Confirm only a page of Facebook can tell.
   */
  async function isLeft(row: OutboxRow, action: Action): Promise<boolean> {
    const age = world.now().getTime() - row.since
    if (action === 'accept-with-a-reason') return age > (row.state === 'acting' ? STALE_MS : CONFIRM_STALE_MS)
    return (row.state === 'waiting' || age > STALE_MS) && !(await world.pages.isOpen(row.page))
  }

  return {
    assess: world.assess,
    async decide(request, verdict, choice, _shown, id = world.newId()) {
      const at = world.now()
      const policy = (await world.policy()) ?? NO_POLICY
      const draft = draftOf({ id, at, request, verdict, choice, policy })
      await outbox.put(id, draft.at, { draft, action: choice.action, identity: request.identity }, world.pages.own)
      return id
    },
    release: (intentId) => outbox.release(intentId),
    withdraw: (intentId) => outbox.withdraw(intentId),
    async settle(intentId, outcome) {
      if ('why' in outcome && outcome.why === 'not-pressed') return outbox.withdraw(intentId).catch(ignoreSettled)
      await outbox.observe(intentId, outcome)
      if (!(await world.unlocked())) return
      const row = (await outbox.rows()).find(({ id }) => id === intentId)
      // Gone already: the background or the panel was first, with the same outcome.
      if (row?.outcome !== undefined) await conclude(intentId, row.outcome).catch(ignoreSettled)
    },
    async giveReason(intentId, reason) {
      const row = (await outbox.rows()).find(({ id }) => id === intentId)
      const { draft } = await outbox.read(intentId)
      await append({ ...draft, reason }, row?.outcome ?? { kind: 'unconfirmed', why: 'no-answer' })
    },
    async withoutReason() {
      const rows = await outbox.rows()
      const found = rows.map(async ({ id, at, outcome }) => {
        if (outcome === undefined) return []
        const intent = await outbox.read(id)
        return lacksReason(intent, outcome) ? [{ intentId: id, at, name: intent.draft.requester.name }] : []
      })
      return (await Promise.all(found)).flat()
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
      const waiting = await drain()
      const found = waiting.map(async (row) => {
        const left = await leftover(outbox, row)
        return (await isLeft(row, left.action)) ? [left] : []
      })
      return (await Promise.all(found)).flat()
    },
  }
}

async function leftover(outbox: Outbox, { id, at, state }: OutboxRow): Promise<Leftover> {
  const { draft, action, identity } = await outbox.read(id)
  return { intentId: id, at, name: draft.requester.name, identity, action, mayHaveActed: state === 'acting' }
}

/** Whether somebody may have been accepted, and nobody said why yet. */
function lacksReason({ action, draft }: Intent, outcome: Outcome): boolean {
  return action === 'accept-with-a-reason' && draft.reason === undefined && outcome.kind !== 'failed'
}

function ignoreSettled(error: unknown): void {
  if (!(error instanceof Fault && error.code === 'no-such-intent')) throw error
}
