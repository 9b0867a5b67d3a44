import type { DecisionEntry } from '../core/log/entry.ts'
import { ACTION_WORDS, VERDICT_WORDS } from '../core/log-words.ts'
import { type Counts, learnPrior, withDecision } from '../core/match/prior.ts'
import type { Log } from '../store/log.ts'
import type { Heads } from '../store/log-head.ts'

/** Verdicts that a name was looked up for. */
const JUDGED: readonly string[] = [VERDICT_WORDS.likely, VERDICT_WORDS.possible, VERDICT_WORDS['not-on-list']]
const DECLINED: readonly string[] = [ACTION_WORDS['decline-with-message'], ACTION_WORDS['decline-silently']]

/**
 * The share of requests that come from patients, learned from the log. The log is read once for all requests of a page, and
 * again when its heads have moved.
 * @returns 0 to 1; rejects with a Fault `locked`, `log-damaged`
 */
export function openLearnedPrior(log: Pick<Log, 'entries'>, heads: Pick<Heads, 'read'>): () => Promise<number> {
  let known: { mac: string | undefined; prior: Promise<number> } | undefined
  return async () => {
    const mac = (await heads.read())?.mac
    if (known === undefined || known.mac !== mac) {
      const mine = { mac, prior: log.entries('decision').then(priorOf) }
      known = mine
      mine.prior.catch(() => {
        if (known === mine) known = undefined
      })
    }
    return known.prior
  }
}

function priorOf(decisions: readonly DecisionEntry[]): number {
  let counts: Counts = { patients: 0, strangers: 0 }
  for (const { action, verdict, probability } of decisions) {
    const declined = DECLINED.includes(action)
    // A decline while locked, or without a list, says nothing of anybody.
    if (action === ACTION_WORDS.later || (declined && !JUDGED.includes(verdict))) continue
    counts = withDecision(counts, { declined, probability })
  }
  return learnPrior(counts)
}
