import type { DecisionEntry } from '../core/log/entry.ts'
import { ACTION_WORDS, VERDICT_WORDS } from '../core/log-words.ts'
import { learnPrior } from '../core/match/prior.ts'
import type { Log } from '../store/log.ts'
import type { Heads } from '../store/log-head.ts'

/** What is done with requests from patients, and how those are judged. */
const PROBABLE: readonly string[] = [VERDICT_WORDS.likely, VERDICT_WORDS.possible]
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
  const decided = decisions.filter(({ action }) => action !== ACTION_WORDS.later)
  const patients = decided.filter(({ action, verdict }) => DECLINED.includes(action) && PROBABLE.includes(verdict))
  return learnPrior({ patients: patients.length, strangers: decided.length - patients.length })
}
