import type { HoldScope, KeepingEntry } from './entry.ts'

/** Years that decisions are kept unless the practice says otherwise: 45 CFR 164.316(b)(2)(i) asks six for required records. */
export const RETENTION_YEARS = 6

/** What is known of a stored decision without opening it. */
export interface KeptMark {
  seq: number
  id: string
  at: string
  /** What it is found by. */
  about: string
}

/** A run of places, both ends included. */
export interface Run {
  from: number
  to: number
}

/**
 * The moment before which decisions are due for removal.
 * @param now ISO 8601 in UTC
 * @param years whole years to keep; 29 February becomes 28 February
 */
export function retentionEnd(now: string, years: number): string {
  const year = Number(now.slice(0, 4)) - years
  const day = now.slice(4, 10) === '-02-29' ? '-02-28' : now.slice(4, 10)
  return `${String(year).padStart(4, '0')}${day}${now.slice(10)}`
}

/** The holds that were laid and not lifted. */
export function activeHolds(keeping: readonly KeepingEntry[]): Extract<KeepingEntry, { kind: 'hold' }>[] {
  const lifted = new Set(keeping.flatMap((entry) => (entry.kind === 'hold-lifted' ? [entry.hold] : [])))
  return keeping.filter((entry) => entry.kind === 'hold').filter(({ id }) => !lifted.has(id))
}

/** What is due, in ascending order. */
export interface Due {
  decisions: KeptMark[]
  /** Every message of a decision that is due. */
  messages: KeptMark[]
}

/**
 * Which entries are due. The newest decision, the newest message and the decision that it belongs to always stay: the end of a
 * chain is an entry, not a gap.
 * @param decisions marks of all decisions, oldest first
 * @param messages marks of all messages, oldest first; each is found by the id of its decision
 * @param aboutOf what the decisions about a requester are found by
 */
export function dueMarks(
  { decisions, messages }: Due,
  end: string,
  scopes: readonly HoldScope[],
  aboutOf: (requesterId: string) => string | undefined,
): Due {
  const held = (mark: KeptMark): boolean => scopes.some((scope) => holds(scope, mark, aboutOf))
  const newest = new Set([decisions.at(-1)?.id, messages.at(-1)?.about])
  const due = decisions.filter((mark) => mark.at < end && !newest.has(mark.id) && !held(mark))
  const ids = new Set(due.map(({ id }) => id))
  return { decisions: due, messages: messages.filter(({ about }) => ids.has(about)) }
}

/** Places as runs. @param places in ascending order */
export function runsOf(places: readonly number[]): Run[] {
  const runs: Run[] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last?.to === place - 1) last.to = place
    else runs.push({ from: place, to: place })
  }
  return runs
}

function holds(scope: HoldScope, mark: KeptMark, aboutOf: (requesterId: string) => string | undefined): boolean {
  if (scope.kind === 'everything') return true
  if (scope.kind === 'period') return mark.at >= scope.from && mark.at <= scope.to
  return aboutOf(scope.id) === mark.about
}
