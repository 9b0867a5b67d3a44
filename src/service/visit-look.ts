import { makeRarity, type NameData } from '../core/match/rarity.ts'
import type { Log } from '../store/log.ts'
import type { Roster } from '../store/roster.ts'
import type { NameIndex } from './name-index.ts'
import type { VisitsWorld } from './visits.ts'

/** What looking names up for visits is made of. */
export interface VisitLookWorld {
  log: Log
  roster: Pick<Roster, 'count'>
  find: NameIndex['find']
  /** Share of requests that come from patients. */
  prior(): Promise<number>
  names: NameData
}

/** Who is on the schedule is a patient, but for new ones and slips of the pen: nine in ten, by our own assumption. */
const SCHEDULED = 0.9
const NOBODY = { probability: 0, matches: [], patients: [] }

/** Looks names up for visits: requesters as requests are looked up, those of the schedule as patients. */
export function visitLook({ log, roster, find, prior, names }: VisitLookWorld): VisitsWorld {
  const look = async (written: string, share: number) =>
    (await roster.count()) === 0 ? NOBODY : find(written, undefined, share)
  return {
    log,
    look: async (written) => look(written, await prior()),
    lookScheduled: (written) => look(written, SCHEDULED),
    count: roster.count,
    rarity: (size) => makeRarity(names, size),
  }
}
