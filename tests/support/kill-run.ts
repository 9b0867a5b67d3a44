import type { Outcome } from '../../src/core/decision.ts'
import { openDecisions } from '../../src/service/decisions.ts'
import type { Log } from '../../src/store/log.ts'
import { openLog } from '../../src/store/log.ts'
import { openHeads } from '../../src/store/log-head.ts'
import { openOutbox } from '../../src/store/outbox.ts'
import { openVault } from '../../src/store/vault.ts'
import { LIKELY, request } from './desk-world.ts'
import { chance } from './fictitious.ts'
import { CHEAP, logWorld } from './log-world.ts'

/** What came of a run. */
export interface KillCount {
  seed: number
  kills: number
  decisions: number
  /** Requests that are gone from the page without an entry that says so. */
  lost: number
  /** Entries too many about one decision, or that say of one request twice that it was declined. */
  duplicated: number
  /** Entries that say a request was declined that is still on the page. */
  falseSuccess: number
  unbroken: boolean
}

/**
 * Entries get an id of their own each time they are appended and leave the outbox in a second step; success is written down before
 * the page is touched; nobody asks after a restart what was left over.
 */
export type Flaw = 'no-ids' | 'done-first' | 'never-asks'

class Killed extends Error {}

/** One process: it lives for some steps, then nothing that it began goes on. */
function process(steps: number) {
  let left = steps
  const tick = (): void => {
    left -= 1
    if (left < 0) throw new Killed()
  }
  /** Every call may be the last: the process may end before it or right after it. */
  function mortal<T extends object>(thing: T): T {
    const wrapped = Object.entries(thing).map(([name, act]) => [
      name,
      typeof act !== 'function'
        ? act
        : async (...given: unknown[]) => {
            tick()
            const result = await act(...given)
            tick()
            return result
          },
    ])
    return Object.fromEntries(wrapped) as T
  }
  return { mortal, tick }
}

/**
 * Decides requests, one after the other, while panel and background are killed at random between any two steps; each time they come up
 * again, and the user says truthfully what they see on the page.
 * @param how.kills to be reached at least
 * @param how.flaw a seeded fault, to see that the count sees it
 */
export async function killRun(how: {
  seed: number
  kills: number
  decisions: number
  flaw?: Flaw
}): Promise<KillCount> {
  const { stores } = await logWorld()
  const random = chance(how.seed)
  const clock = { now: Date.UTC(2026, 0, 1) }
  const onPage = new Set<number>()
  let ids = 0
  const newId = () => `${(ids++).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`

  /** Panel or background; without `steps` it is killed at random. */
  function open(steps = Math.floor(random() * 60)) {
    const { mortal, tick } = process(steps)
    const vault = openVault(stores.database, stores.session, CHEAP)
    const heads = mortal(openHeads(stores.local))
    const log = openLog({
      database: stores.database,
      vault: { ...vault, key: mortal(vault).key },
      heads,
      locks: stores.locks,
    })
    const outbox = mortal(openOutbox(stores.database, vault, () => clock.now))
    const append: Log['append'] = async (chain, entry) => {
      if (how.flaw !== 'no-ids') return log.append(chain, entry)
      const appended = await log.append(chain, { ...entry, id: newId() })
      tick()
      await stores.database.outbox.delete(entry.id)
      return appended
    }
    const decisions = openDecisions({
      outbox,
      log: { ...log, append },
      assess: async () => LIKELY,
      unlocked: async () => true,
      policy: async () => undefined,
      pages: { own: 'page', isOpen: async () => false },
      now: () => new Date(clock.now),
      newId,
    })
    return { decisions, log, tick }
  }

  /** Facebook's side, which nobody kills: a request goes once. */
  function press(number: number): Outcome {
    return onPage.delete(number) ? { kind: 'done' } : { kind: 'failed', why: 'card-gone' }
  }

  async function decide(
    panel: ReturnType<typeof open>,
    background: ReturnType<typeof open>,
    number: number,
  ): Promise<void> {
    const { decisions, tick } = panel
    const id = await decisions.decide(request(number), LIKELY, { action: 'decline-silently' })
    if (random() < 0.05) return decisions.withdraw(id)
    await decisions.release(id)
    if (how.flaw === 'done-first') await decisions.settle(id, { kind: 'done' })
    tick()
    const outcome = press(number)
    tick()
    // The page tells both; either may be dead by now.
    const told = await Promise.allSettled([background.decisions.settle(id, outcome), decisions.settle(id, outcome)])
    for (const one of told) if (one.status === 'rejected') throw one.reason
  }

  /** The user looks at the page. */
  async function resolve({ decisions }: ReturnType<typeof open>): Promise<void> {
    if (how.flaw === 'never-asks') return
    for (const { intentId, name } of await decisions.leftovers()) {
      const gone = !onPage.has(Number(name.split(' ').at(-1)))
      await decisions.settle(intentId, gone ? { kind: 'done' } : { kind: 'failed', why: 'panel-closed' })
    }
  }

  const watcher = open(Number.POSITIVE_INFINITY)
  const isDone = ({ decision }: { decision: { outcome: string } }): boolean => decision.outcome === 'done'
  let kills = 0
  let number = 0
  let [panel, background] = [open(), open()]
  const restart = async (error: unknown): Promise<void> => {
    if (!(error instanceof Killed)) throw error
    kills += 1
    clock.now += 31_000
    ;[panel, background] = [open(), open()]
    await panel.log
      .check()
      .then(() => resolve(panel))
      .catch(restart)
  }
  while (kills < how.kills || number < how.decisions) {
    number += 1
    onPage.add(number)
    while (onPage.has(number)) {
      clock.now += 1000
      await decide(panel, background, number).catch(restart)
      // Nobody decides again what the log calls done.
      if (onPage.has(number) && (await watcher.log.about(String(number))).some(isDone)) break
    }
  }
  return count()

  async function count(): Promise<KillCount> {
    clock.now += 31_000
    await resolve(watcher)
    const entries = await watcher.log.entries('decision')
    const done = Map.groupBy(
      entries.filter(({ outcome }) => outcome === 'done'),
      ({ requester }) => Number(requester.id),
    )
    const all = Array.from({ length: number }, (_, place) => place + 1)
    const twice = [...done.values()].reduce((sum, some) => sum + some.length - 1, 0)
    const unbroken = await watcher.log
      .check()
      .then(() => watcher.log.walk({}))
      .then(
        () => true,
        () => false,
      )
    return {
      seed: how.seed,
      kills,
      decisions: number,
      lost: all.filter((one) => !onPage.has(one) && !done.has(one)).length,
      duplicated: twice,
      falseSuccess: all.filter((one) => onPage.has(one) && done.has(one)).length,
      unbroken,
    }
  }
}
