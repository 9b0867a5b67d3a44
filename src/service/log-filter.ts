import type { LogFilter } from '../core/log/filter.ts'
import type { LogQuery } from '../core/log/screen.ts'

/** What a query asks of the log. Days are those of this computer's clock, both included. */
export function filterFor({ text, from, to, verdict, action, outcome }: LogQuery): LogFilter {
  return {
    ...(text.trim() === '' ? {} : { text }),
    ...(from === '' ? {} : { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to === '' ? {} : { to: new Date(`${to}T23:59:59.999`).toISOString() }),
    ...(verdict === '' ? {} : { verdicts: [verdict] }),
    ...(action === '' ? {} : { actions: [action] }),
    ...(outcome === '' ? {} : { outcomes: [outcome] }),
  }
}
