import sayings from '../../assets/visits/sayings.json' with { type: 'json' }
import type { VisitBrief } from '../core/brief/visit-brief.ts'
import { describeChannel } from '../core/channel-words.ts'
import type { Language } from '../core/language.ts'
import type { Policy } from '../core/policy.ts'
import type { Appointment } from '../core/schedule/appointment.ts'
import type { StorageArea } from '../store/area.ts'
import type { DaySchedules } from '../store/day-schedule.ts'
import { readOwnScripts } from '../store/own-scripts.ts'
import { localTime } from './local-time.ts'
import { briefDay, type VisitsWorld } from './visits.ts'

/** What is needed to say who comes today and what to say. */
export interface VisitPrepareWorld {
  visits: VisitsWorld
  days: DaySchedules
  local: StorageArea
  policy(): Promise<Policy | undefined>
  now(): Date
}

/** What stands where the practice has not said yet. */
const OPEN = '…'

/**
 * The briefs for appointments, with the practice's own words in a language.
 * @throws Fault `locked`, `log-damaged`; whatever `stop` was aborted with
 */
export async function briefsFor(
  appointments: readonly Appointment[],
  language: Language,
  { visits, local, policy }: VisitPrepareWorld,
  stop?: AbortSignal,
): Promise<VisitBrief[]> {
  const set = await policy()
  const [channel] = set?.channels ?? []
  const own = (await readOwnScripts(local))[language] ?? {}
  const values = {
    practice: set?.practiceName ?? OPEN,
    channel: channel === undefined ? OPEN : describeChannel(channel, language),
  }
  const spoken = language === 'en' ? {} : { spoken: sayings[language] }
  return briefDay(appointments, visits, { profile: set?.profile ?? 'custom', values, own, ...spoken }, stop)
}

/** Today's visits with somebody whose request was decided; nothing where there is no schedule. @throws Fault `locked`, `log-damaged` */
export async function todaysVisits(world: VisitPrepareWorld): Promise<VisitBrief[] | undefined> {
  const today = localTime(world.now().getTime()).day
  const schedule = await world.days.load(today)
  if (schedule?.day !== today) return
  return briefsFor(schedule.appointments, (await world.policy())?.language ?? 'en', world)
}
