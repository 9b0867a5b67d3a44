import type { DecisionEntry } from '../core/log/entry.ts'
import { ACTION_WORDS, VERDICT_WORDS } from '../core/log-words.ts'
import { type Counts, learnPrior, withDecision } from '../core/match/prior.ts'
import type { CountedLog, CountedLogs } from '../store/counted-log.ts'
import type { Log } from '../store/log.ts'
import type { Heads } from '../store/log-head.ts'
import { oneByOne } from './one-by-one.ts'

/** Verdicts that a name was looked up for. */
const JUDGED: readonly string[] = [VERDICT_WORDS.likely, VERDICT_WORDS.possible, VERDICT_WORDS['not-on-list']]
const DECLINED: readonly string[] = [ACTION_WORDS['decline-with-message'], ACTION_WORDS['decline-silently']]
const NOTHING: Counts = { patients: 0, strangers: 0 }

/** After so many more decisions the count is kept anew: a start walks along fewer than these, some 50 ms. */
export const KEEP_EVERY = 500

/** What the share is learned from. */
interface PriorWorld {
  log: Pick<Log, 'walk'>
  heads: Pick<Heads, 'read'>
  /** The count of an earlier page. */
  kept: CountedLogs
}

/**
 * The share of requests that come from patients, learned from the log. The log is read once for all requests of a page, from
 * where the count of an earlier page ended; when its heads have moved, what is new is.
 * @returns 0 to 1; rejects with a Fault `locked`, `log-damaged`
 */
export function openLearnedPrior({ log, heads, kept }: PriorWorld): () => Promise<number> {
  const alone = oneByOne()
  let learned: CountedLog | undefined
  let keptAt = 0
  let known: { mac: string | undefined; prior: Promise<number> } | undefined

  async function learn(): Promise<number> {
    const before = learned ?? (await kept.load())
    if (learned === undefined) keptAt = before?.walked.decisions ?? 0
    let counts = before?.counts ?? NOTHING
    const walked = await log.walk({
      ...(before && { after: before.walked }),
      fresh: () => {
        counts = NOTHING
        keptAt = 0
      },
      decisions: (batch) => {
        counts = batch.reduce(withEntry, counts)
      },
    })
    learned = { counts, walked }
    if (walked.decisions - keptAt >= KEEP_EVERY) {
      keptAt = walked.decisions
      // It only saves time.
      await kept.save(learned).catch(() => undefined)
    }
    return learnPrior(counts)
  }
  return async () => {
    const mac = (await heads.read())?.mac
    if (known === undefined || known.mac !== mac) {
      const mine = { mac, prior: alone(learn) }
      known = mine
      mine.prior.catch(() => {
        if (known === mine) known = undefined
      })
    }
    return known.prior
  }
}

function withEntry(counts: Counts, { action, verdict, probability }: DecisionEntry): Counts {
  const declined = DECLINED.includes(action)
  // A decline while locked, or without a list, says nothing of anybody.
  if (action === ACTION_WORDS.later || (declined && !JUDGED.includes(verdict))) return counts
  return withDecision(counts, { declined, probability })
}
