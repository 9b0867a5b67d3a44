import type { DecisionEntry } from '../log/entry.ts'
import { classify } from '../match/classify.ts'
import { blockingKeys } from '../match/keys.ts'
import { rank } from '../match/rank.ts'
import type { Match, Patient, Rarity } from '../model.ts'
import { parseName } from '../name.ts'
import type { Requester } from './requesters.ts'
import { best, type Look, type Visitor } from './visitor.ts'

/** A request that a visitor may have sent, and what was decided about it. */
export interface PastRequest {
  /** `likely`: nobody else on the list fits as well. `possible`: it may have been somebody else. */
  kind: 'likely' | 'possible'
  /** How many people of the list fit the requester's name about as well, the visitor included. */
  namesakes: number
  /** Oldest first. */
  decisions: DecisionEntry[]
}

/** From this probability on it is said of one person, even where a part of the name is another. */
const SURE = 0.5

/** The past requests, found by whoever may have sent them. */
export interface PastRequests {
  /** By id of the patient. */
  byPatient: ReadonlyMap<string, PastRequest[]>
  /** By key of the name, for visitors who are on no list. */
  byKey: ReadonlyMap<string, Requester[]>
}

/**
 * Looks up each requester once, as a request is looked up: against the whole list, so that others who fit as well count.
 * @throws whatever `stop` was aborted with
 */
export async function pastRequestsOf(
  requesters: readonly Requester[],
  look: Look,
  stop?: AbortSignal,
): Promise<PastRequests> {
  const byPatient = new Map<string, PastRequest[]>()
  const byKey = new Map<string, Requester[]>()
  for (const requester of requesters) {
    stop?.throwIfAborted()
    for (const key of new Set(blockingKeys(parseName(requester.name)))) add(byKey, key, requester)
    const { probability, matches } = await look(requester.name)
    const kind = classify(probability)
    if (kind === 'not-on-list') continue
    const fitting = best(matches).filter((match) => match.probability >= SURE || !contradicted(match))
    if (fitting.length === 0) continue
    const { decisions } = requester
    const past = { kind: fitting.length === 1 ? kind : ('possible' as const), namesakes: fitting.length, decisions }
    for (const { patientId } of fitting) add(byPatient, patientId, past)
  }
  return { byPatient, byKey }
}

/**
 * The requests that a visitor may have sent, likely ones first.
 * @param rarity of the whole list, for visitors who are not on it
 */
export function requestsOf({ appointment, patientIds }: Visitor, past: PastRequests, rarity: Rarity): PastRequest[] {
  const found =
    patientIds.size === 0
      ? appointment.names.flatMap((written) => unlisted(written, past.byKey, rarity))
      : [...patientIds].flatMap((id) => past.byPatient.get(id) ?? [])
  // Of several patients whom the schedule may mean, nobody knows which one comes.
  const sure = patientIds.size <= 1
  return [...new Set(found)]
    .map((one) => ({ ...one, kind: sure ? one.kind : ('possible' as const) }))
    .toSorted((a, b) => Number(b.kind === 'likely') - Number(a.kind === 'likely'))
}

/** One of many who fit a little, and by another given or family name: nobody is told of somebody else's request. */
function contradicted({ reasons }: Match): boolean {
  return reasons.some(({ level }) => level === 'different')
}

/** A name on no list is compared with each requester's by itself. */
function unlisted(written: string, byKey: PastRequests['byKey'], rarity: Rarity): PastRequest[] {
  const visitor: Patient = { id: '', names: [{ kind: 'official', text: written }], status: 'active' }
  const near = new Set(blockingKeys(parseName(written)).flatMap((key) => byKey.get(key) ?? []))
  return [...near].flatMap(({ name, decisions }) => {
    const [match] = rank(parseName(name), [visitor], rarity)
    const kind = classify(match?.probability ?? 0)
    return kind === 'not-on-list' ? [] : [{ kind, namesakes: 1, decisions }]
  })
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [item])
  else there.push(item)
}
