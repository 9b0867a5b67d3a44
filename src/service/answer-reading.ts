import { codeOf } from '../core/fault.ts'
import type { Patient } from '../core/model.ts'
import type { ListReport } from '../core/roster/collector.ts'
import type { ListDraft } from '../core/roster/list-draft.ts'
import { SAMPLE } from '../core/roster/list-draft.ts'
import { type Matcher, makeMatcher } from '../core/roster/matcher.ts'
import type { Database } from '../store/database.ts'
import { needRoom, type Room } from '../store/room.ts'
import { beginDraft, openDraft } from '../store/roster-draft.ts'
import { type ListInForce, listInForce, newShards, type RosterKey, readShards } from '../store/roster-shards.ts'
import { openPatientIds } from './patient-id.ts'
import type { ListSource, ReadDraft, Reading } from './read-in-worker.ts'
import { readList } from './read-list.ts'

/** Share of the progress that getting to know the present list takes. */
const PRESENT = 0.15
/** Progress is told when it has moved by so much. */
const STEP = 0.002
/** After so many patients the disk is looked at again: some MB. */
const LOOK = 15_000

/**
 * The worker's side: reads the files, compares them with the list in force and writes each shard, encrypted, as soon as it is
 * full. Only what the screen shows goes back to the page.
 */
export async function answerReading(
  source: ListSource,
  database: Database,
  say: (reading: Reading) => void,
  room: Room,
): Promise<void> {
  let report: ListReport | undefined
  let told = 0
  const progress = (share: number): void => {
    if (share < told + STEP && share < 1) return
    told = share
    say({ kind: 'progress', share })
  }
  try {
    const onReport = (made: ListReport): void => {
      report = made
    }
    say({ kind: 'result', read: await readDraft(source, database, { progress, onReport, room }) })
  } catch (error) {
    const code = codeOf(error)
    say({ kind: 'fault', code: code === 'unexpected' ? 'import-failed' : code, tables: report?.tables ?? [] })
  }
}

interface DraftWorld {
  progress(share: number): void
  onReport(report: ListReport): void
  room: Room
}

async function readDraft(
  { files, key, dateOrder, tables }: ListSource,
  database: Database,
  { progress, onReport, room }: DraftWorld,
): Promise<ReadDraft> {
  const present = await listInForce(database)
  const matcher = present && (await getToKnow(database, key, present, (share) => progress(share * PRESENT)))
  const known = matcher === undefined ? 0 : PRESENT
  const base = await beginDraft(database)
  const writer = await openDraft(database, key, { ...newShards(base), places: 0 })
  const sample: Patient[] = []
  let unlooked = 0
  const hand = async (batch: Patient[]): Promise<void> => {
    const met = matcher === undefined ? batch : batch.map(matcher.meet)
    if (sample.length < SAMPLE) sample.push(...met.slice(0, SAMPLE - sample.length))
    unlooked += batch.length
    if (unlooked > LOOK) {
      await needRoom(room)
      unlooked = 0
    }
    await writer.put(met)
  }
  const tell = (share: number): void => progress(known + share * (1 - known))
  const { patients: _, ...report } = await readList(files, openPatientIds(), tell, {
    dateOrder,
    tables,
    hand,
    onReport,
  })
  const stored = await writer.end()
  const against = present?.version ?? 0
  if (matcher === undefined) {
    return { list: { ...report, sample }, stored, against, differing: { fresh: [], changed: [], gone: [], kept: [] } }
  }
  const { same, ...differing } = matcher.differing()
  const list: ListDraft = {
    ...report,
    sample,
    difference: {
      fresh: differing.fresh.length,
      changed: differing.changed.length / 2,
      gone: differing.gone.length,
      kept: differing.kept.length,
      same,
    },
  }
  return { list, stored, against, differing }
}

async function getToKnow(
  database: Database,
  key: RosterKey,
  present: ListInForce,
  progress: (share: number) => void,
): Promise<Matcher> {
  const matcher = makeMatcher(present.places)
  let read = 0
  for await (const patients of readShards(database, key, present)) {
    for (const patient of patients) matcher.present(patient)
    read += patients.length
    progress(read / present.places)
  }
  return matcher
}
