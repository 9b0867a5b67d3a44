import type { Match, Patient, PatientName, PersonName, Rarity } from '../model.ts'
import { parseName } from '../name.ts'
import { writtenName } from '../written-name.ts'
import { buildTable } from './build.ts'

import { blockingKeys } from './keys.ts'
import { type Marks, makeMarks } from './marks.ts'
import type { NameTable } from './name-table.ts'
import { posteriorOf } from './posterior.ts'
import { reasonsOf } from './reasons.ts'
import { type Evidence, namesake, search, shareOf } from './search.ts'
import { townShare } from './town-share.ts'
import { WEIGHTS } from './weights.ts'

/** Matches given back at most. */
const MOST = 10

/** Where a list is looked up: its table, how rare names are on it, and room to work in. */
export interface Book {
  table: NameTable
  rarity: Rarity
  marks: Marks
}

/** A patient who may be the requester, by the row of the table. */
export interface Ranked extends Omit<Match, 'patientId' | 'listName' | 'nameKind' | 'dob'> {
  row: number
}

/** Who on the list the requester may be, and how likely it is that they are on it at all. */
export interface Ranking {
  /** Probability that the requester is any patient of the list. */
  probability: number
  /** Best first, at most 10; their probabilities add up to at most `probability`. */
  ranked: Ranked[]
}

/** A book of a table. */
export function openBook(table: NameTable, rarity: Rarity): Book {
  return { table, rarity, marks: makeMarks(table) }
}

/**
 * Looks a name up: the posterior over the whole list, and the patients who may be meant with the reasons.
 * @param place what the card says of a town
 */
export function look({ table, rarity, marks }: Book, name: PersonName, place?: string): Ranking {
  const evidence = search(table, name, rarity, WEIGHTS, marks, townShare(table, place))
  const { probability, each } = posteriorOf(evidence, rarity.listSize, rarity.prior)
  const alike = namesakesOf(evidence, rarity.listSize)
  const ranked = evidence.weighed.slice(0, MOST).map((weighed, at) => ({
    row: weighed.row,
    probability: each[at] ?? 0,
    reasons: reasonsOf(table, weighed.said, WEIGHTS),
    ...(namesake(weighed) && alike !== undefined ? { namesakes: alike } : {}),
  }))
  return { probability, ranked }
}

/** The match as it is shown: the name on the list that fitted, with the patient it belongs to. */
export function asMatch({ row: _, ...rest }: Ranked, patient: Patient): Match {
  const words = new Set(rest.reasons.flatMap(({ listed }) => (listed === undefined ? [] : [listed])))
  const fitting = (name: PatientName): number => tokensIn(name).filter((token) => words.has(token)).length
  const best = patient.names.toSorted((a, b) => fitting(b) - fitting(a))[0] ?? { kind: 'official' }
  const dob = patient.dob === undefined ? {} : { dob: patient.dob }
  return { patientId: patient.id, listName: writtenName(best), nameKind: best.kind, ...dob, ...rest }
}

/** The candidates who share anything with the name, best first: a list of its own, looked up as any other. */
export function rank(name: PersonName, candidates: readonly Patient[], rarity: Rarity): Match[] {
  return rankList(name, candidates, rarity).matches
}

/** The same, with the probability that the requester is any of them. */
export function rankList(
  name: PersonName,
  candidates: readonly Patient[],
  rarity: Rarity,
): { probability: number; matches: Match[] } {
  const keys = new Set(blockingKeys(name))
  const near = candidates.filter(({ names }) => names.some((one) => sharesKey(one, keys, name)))
  const { probability, ranked } = look(openBook(buildTable(near, near.length), rarity), name)
  const matches = ranked.flatMap((one) => {
    const patient = near[one.row]
    return patient === undefined ? [] : [asMatch(one, patient)]
  })
  return { probability, matches }
}

function sharesKey(listed: PatientName, keys: ReadonlySet<string>, name: PersonName): boolean {
  const initials = [...name.given, ...name.family].some((token) => token.length === 1)
  return initials || blockingKeys(parseName(writtenName(listed))).some((key) => keys.has(key))
}

function namesakesOf({ question, weighed }: Evidence, size: number): Match['namesakes'] {
  const share = shareOf(question)
  if (share === undefined) return
  return { listed: weighed.filter(namesake).length, byChance: share * size }
}

function tokensIn(name: PatientName): string[] {
  const { given, middle, family } = parseName(writtenName(name))
  return [...given, ...middle, ...family]
}
