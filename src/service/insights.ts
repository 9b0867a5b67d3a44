import { type Insight, insightOf } from '../core/insight/insight.ts'
import type { DecisionEntry } from '../core/log/entry.ts'
import type { ToLocal } from '../core/schedule/appointment.ts'
import type { Log } from '../store/log.ts'

/** The language that a template's id ends with: `warm.es`, `short-pt`. */
const LANGUAGE = /[.:-]([a-z]{2})$/u

/**
 * What the log shows as a whole, with small numbers withheld.
 * @throws Fault `locked`, `log-damaged`; whatever `stop` was aborted with
 */
export async function insights(log: Pick<Log, 'walk'>, toLocal: ToLocal, stop?: AbortSignal): Promise<Insight> {
  const decisions: DecisionEntry[] = []
  const take = (batch: readonly DecisionEntry[]): void => {
    for (const entry of batch) decisions.push(entry)
  }
  await log.walk({ decisions: take, ...(stop && { stop }) })
  return insightOf(decisions, { toLocal, languageOf: ({ template = '' }) => LANGUAGE.exec(template)?.[1] })
}
