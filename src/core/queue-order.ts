import type { FriendRequest, RequestKey } from './model.ts'
import type { PanelState, QueueRow } from './queue.ts'

/**
 * The queue after the page has changed: requests in page order, each keeping what is known of it. A request that left the
 * page goes, unless a decision about it is under way or was made: that stays on view, where it stood. One that left and
 * came back after it was settled is a new request, except where what was decided did not happen: Facebook brought it back.
 */
export function mergeQueue(rows: readonly QueueRow[], onPage: readonly FriendRequest[]): QueueRow[] {
  const known = new Map(rows.map((row) => [row.request.key, row]))
  const shown = new Set(onPage.map((request) => request.key))
  const merged = onPage.map((request) => meet(known.get(request.key), request))
  rows.forEach((row, place) => {
    const { key } = row.request
    if (isUntouched(row) || shown.has(key)) return
    merged.splice(Math.min(place, merged.length), 0, { ...row, gone: true })
  })
  return merged
}

/** Whether nothing was decided about a request. */
function isUntouched({ stage, wanted, storing }: QueueRow): boolean {
  return stage.kind === 'open' && wanted === undefined && storing !== true
}

function meet(before: QueueRow | undefined, request: FriendRequest): QueueRow {
  const returned = before?.gone === true && before.stage.kind === 'settled' && before.stage.outcome.kind !== 'failed'
  if (before === undefined || returned) return { request, verdict: { kind: 'checking' }, stage: { kind: 'open' } }
  if (before.request.name === request.name) return { ...before, request, gone: false }
  const { stage, wanted, storing } = before
  return { request, verdict: { kind: 'checking' }, stage, wanted, storing }
}

/** The request whose row must not move, and the place where it stands. */
export interface Pinned {
  key: RequestKey
  place: number
}

/**
 * The rows in the order asked for; equally likely ones stay in page order.
 * @param pinned keeps its place while the others are put in order around it: a row must not leave from under the user's hand
 */
export function sortQueue(rows: readonly QueueRow[], sort: PanelState['sort'], pinned?: Pinned): QueueRow[] {
  if (sort === 'page-order') return [...rows]
  const sorted = rows.toSorted((a, b) => likelihood(b) - likelihood(a))
  const at = sorted.findIndex(({ request }) => request.key === pinned?.key)
  if (pinned === undefined || at === -1) return sorted
  const [row] = sorted.splice(at, 1)
  return row === undefined ? sorted : sorted.toSpliced(pinned.place, 0, row)
}

function likelihood({ verdict }: QueueRow): number {
  return 'probability' in verdict ? verdict.probability : 0
}

/** One row replaced by what `change` makes of it. */
export function withRow(rows: readonly QueueRow[], key: RequestKey, change: (row: QueueRow) => QueueRow): QueueRow[] {
  return rows.map((row) => (row.request.key === key ? change(row) : row))
}
