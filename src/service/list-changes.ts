import type { Change, ChangeKind } from '../core/roster/difference.ts'
import type { Roster } from '../store/roster.ts'
import type { ReadDraft } from './read-in-worker.ts'

/**
 * Some of those in whom a list that was read differs from the one in force, opened from both only now.
 * @throws Fault `locked`, `roster-damaged`
 */
export async function changesAt(
  roster: Pick<Roster, 'patientsAt' | 'draftAt'>,
  read: ReadDraft | undefined,
  kind: ChangeKind,
  { from, count }: { from: number; count: number },
): Promise<Change[]> {
  if (read === undefined) return []
  const { differing, stored } = read
  if (kind === 'gone') {
    const gone = await roster.patientsAt(differing.gone.slice(from, from + count))
    return gone.map((before) => ({ before }))
  }
  if (kind === 'fresh') {
    const fresh = await roster.draftAt(stored, differing.fresh.slice(from, from + count))
    return fresh.map((after) => ({ after }))
  }
  const pairs = differing.changed.slice(from * 2, (from + count) * 2)
  const [before, after] = await Promise.all([
    roster.patientsAt(pairs.filter((_, at) => at % 2 === 0)),
    roster.draftAt(
      stored,
      pairs.filter((_, at) => at % 2 === 1),
    ),
  ])
  return before.flatMap((one, at) => {
    const other = after[at]
    return other === undefined ? [] : [{ before: one, after: other }]
  })
}
