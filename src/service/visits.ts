import scripts from '../../assets/visits/scripts.en.json' with { type: 'json' }
import { pastRequestsOf, requestsOf } from '../core/brief/past-requests.ts'
import { type Requester, requestersOf } from '../core/brief/requesters.ts'
import { type Sayings, type ScriptValues, scriptFor, type Told, toldOf } from '../core/brief/script.ts'
import type { VisitBrief } from '../core/brief/visit-brief.ts'
import { type Look, type Visitor, visitorOf } from '../core/brief/visitor.ts'
import type { DecisionEntry } from '../core/log/entry.ts'
import { blockingKeys } from '../core/match/keys.ts'
import type { Rarity } from '../core/model.ts'
import { parseName } from '../core/name.ts'
import type { Appointment } from '../core/schedule/appointment.ts'
import type { Log } from '../store/log.ts'

/** What visits need of the outside. */
export interface VisitsWorld {
  log: Pick<Log, 'walk'>
  /** Looks a name up in the patient list, as for a request. */
  look: Look
  /** The same for a name of the schedule, which is hardly ever a stranger's. */
  lookScheduled: Look
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
  /** What is said in another language than English. */
  spoken?: Sayings
}

/**
 * Which of these appointments are with somebody whose request was decided, and what to say. The same for names typed by hand:
 * an appointment with one name.
 * @throws Fault `locked`, `log-damaged`; whatever `stop` was aborted with
 */
export async function briefDay(
  appointments: readonly Appointment[],
  world: VisitsWorld,
  { profile, values, own, spoken }: BriefSettings,
  stop?: AbortSignal,
): Promise<VisitBrief[]> {
  const decisions: DecisionEntry[] = []
  const take = (batch: readonly DecisionEntry[]): void => {
    for (const entry of batch) decisions.push(entry)
  }
  await world.log.walk({ decisions: take, ...(stop && { stop }) })
  const visitors: Visitor[] = []
  for (const appointment of appointments) {
    stop?.throwIfAborted()
    visitors.push(await visitorOf(appointment, world.lookScheduled))
  }
  const past = await pastRequestsOf(requestersNear(visitors, requestersOf(decisions)), world.look, stop)
  const rarity = world.rarity(Math.max(await world.count(), 1))
  const briefs: VisitBrief[] = []
  for (const visitor of visitors) {
    const requests = requestsOf(visitor, past, rarity)
    const last = requests[0]?.decisions.at(-1)
    if (last === undefined) continue
    const told = toldOf(last)
    const { time, names } = visitor.appointment
    const script = scriptFor(scripts, profile, told, values, { own, spoken })
    const unlisted = visitor.patientIds.size === 0
    briefs.push({ ...(time && { time }), name: names[0] ?? '', unlisted, requests, told, script })
  }
  return briefs
}

/** Those whose name has anything in common with a visitor's, by any of the visitor's names: nobody else needs to be looked up. */
function requestersNear(visitors: readonly Visitor[], requesters: readonly Requester[]): Requester[] {
  const keysOf = (written: string): string[] => blockingKeys(parseName(written))
  const near = new Set(visitors.flatMap(({ names }) => names.flatMap(keysOf)))
  return requesters.filter(({ name }) => keysOf(name).some((key) => near.has(key)))
}
