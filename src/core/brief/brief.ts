import type { DecisionEntry } from '../log/entry.ts'
import { classify } from '../match/classify.ts'
import { blockingKeys } from '../match/keys.ts'
import { rankList } from '../match/rank.ts'
import { parseName } from '../name.ts'
import { writtenName } from '../written-name.ts'
import type { Requester, Requesters } from './requesters.ts'
import type { ListWorld, Visitor } from './visitor.ts'

/** A request that a visitor may have sent, and what was decided about it. */
export interface PastRequest {
  /** `likely`: nobody else on the list fits as well. `possible`: it may have been somebody else. */
  kind: 'likely' | 'possible'
  /** How many people of the list fit the requester's name about as well, the visitor included. */
  namesakes: number
  /** Oldest first. */
  decisions: DecisionEntry[]
}

/** The requests that a visitor may have sent, likely ones first. */
export async function pastRequests(visitor: Visitor, requesters: Requesters, list: ListWorld): Promise<PastRequest[]> {
  const names = visitor.patients.flatMap((patient) => patient.names.map((name) => parseName(writtenName(name))))
  const keys = new Set(names.flatMap(blockingKeys))
  const near = new Set([...keys].flatMap((key) => requesters.get(key) ?? []))
  const found = await Promise.all([...near].map((requester) => judge(visitor, requester, list)))
  return found
    .filter((one) => one !== undefined)
    .toSorted((a, b) => Number(b.kind === 'likely') - Number(a.kind === 'likely'))
}

async function judge(visitor: Visitor, requester: Requester, list: ListWorld): Promise<PastRequest | undefined> {
  const listed = await list.candidates(blockingKeys(requester.name))
  const candidates = visitor.unlisted ? [...listed, ...visitor.patients] : listed
  const { probability, matches } = rankList(requester.name, candidates, list.rarity)
  const kind = classify(probability)
  const best = matches[0]?.probability ?? 0
  const mine = new Set(visitor.patients.map(({ id }) => id))
  const fitting = matches.filter((match) => match.probability > best / 2)
  if (kind === 'not-on-list' || !fitting.some(({ patientId }) => mine.has(patientId))) return
  const alone = fitting.every(({ patientId }) => mine.has(patientId)) && mine.size === 1
  const { decisions } = requester
  return { kind: kind === 'likely' && alone ? 'likely' : 'possible', namesakes: fitting.length, decisions }
}
