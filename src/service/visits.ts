import scripts from '../../assets/visits/scripts.en.json' with { type: 'json' }
import { type PastRequest, pastRequestsOf, requestsOf } from '../core/brief/past-requests.ts'
import { requestersOf } from '../core/brief/requesters.ts'
import { type Script, type ScriptValues, scriptFor, type Told, toldOf } from '../core/brief/script.ts'
import { type Look, visitorOf } from '../core/brief/visitor.ts'
import type { DecisionEntry } from '../core/log/entry.ts'
import type { Rarity } from '../core/model.ts'
import type { Appointment } from '../core/schedule/appointment.ts'
import type { Log } from '../store/log.ts'

/** What visits need of the outside. */
export interface VisitsWorld {
  log: Pick<Log, 'walk'>
  /** Looks a name up in the patient list, as for a request. */
  look: Look
  /** How many patients are on the list. */
  count(): Promise<number>
  rarity(listSize: number): Rarity
}

/** How the scripts are filled in. */
export interface BriefSettings {
  /** The guidance profile, `us-strict` and the like; an unknown one gives the scripts for everybody. */
  profile: string
  values: ScriptValues
  /** What the user wrote in the place of a script. */
  own?: Partial<Record<Told, string>>
}

/** One of the day's patients about whom something was decided. */
export interface VisitBrief {
  time?: string
  /** As the schedule, or the user, wrote it. */
  name: string
  /** Not on the patient list: found by the written name alone. */
  unlisted: boolean
  requests: PastRequest[]
  told: Told
  script: Script
}

/**
 * Which of these appointments are with somebody whose request was decided, and what to say. The same for names typed by hand:
 * an appointment with one name.
 * @throws Fault `locked`, `log-damaged`; whatever `stop` was aborted with
 */
export async function briefDay(
  appointments: readonly Appointment[],
  world: VisitsWorld,
  { profile, values, own }: BriefSettings,
  stop?: AbortSignal,
): Promise<VisitBrief[]> {
  const decisions: DecisionEntry[] = []
  const take = (batch: readonly DecisionEntry[]): void => {
    for (const entry of batch) decisions.push(entry)
  }
  await world.log.walk({ decisions: take, ...(stop && { stop }) })
  const past = await pastRequestsOf(requestersOf(decisions), world.look, stop)
  const rarity = world.rarity(Math.max(await world.count(), 1))
  const briefs: VisitBrief[] = []
  for (const appointment of appointments) {
    stop?.throwIfAborted()
    const visitor = await visitorOf(appointment, world.look)
    const requests = requestsOf(visitor, past, rarity)
    const last = requests[0]?.decisions.at(-1)
    if (last === undefined) continue
    const told = toldOf(last)
    const { time, names } = appointment
    const script = scriptFor(scripts, profile, told, values, own)
    const unlisted = visitor.patientIds.size === 0
    briefs.push({ ...(time && { time }), name: names[0] ?? '', unlisted, requests, told, script })
  }
  return briefs
}
