import type { Match, Patient, PatientName, PersonName, Rarity } from '../model.ts'
import { parseName } from '../name.ts'
import { writtenName } from '../written-name.ts'
import { buildTable } from './build.ts'
import { blockingKeys } from './keys.ts'
import { listRarity } from './list-rarity.ts'
import { makeMarks } from './marks.ts'
import type { NameTable } from './name-table.ts'
import type { Part } from './part.ts'
import { posteriorOf } from './posterior.ts'
import type { NameData } from './rarity.ts'
import { reasonsOf } from './reasons.ts'
import { type Evidence, namesake, search, shareOf } from './search.ts'
import { WEIGHTS } from './weights.ts'

/** Matches given back at most. */
const MOST = 10

/** Where a list is looked up: its table with what was changed since, and how rare names are on it. */
export interface Book {
  parts: readonly [Part, ...Part[]]
  rarity: Rarity
}

/** A patient who may be the requester, by the place on the list. */
export interface Ranked extends Omit<Match, 'patientId' | 'listName' | 'nameKind' | 'dob'> {
  place: number
}

/** Who on the list the requester may be, and how likely it is that they are on it at all. */
export interface Ranking {
  /** Probability that the requester is any patient of the list. */
  probability: number
  /** Best first, at most 10; their probabilities add up to at most `probability`. */
  ranked: Ranked[]
}

/** A book of a table, with how rare names are from elsewhere. */
export function openBook(table: NameTable, rarity: Rarity): Book {
  return { parts: [{ table, marks: makeMarks(table) }], rarity }
}

/** A book of a table, with how rare names are by the bundled data and on the list itself. */
export function openListBook(table: NameTable, names: NameData): Book {
  const parts: Book['parts'] = [{ table, marks: makeMarks(table) }]
  return { parts, rarity: listRarity(parts, names) }
}

/**
 * The book of a list of which a few patients were changed since its table was built: far quicker than to build it anew.
 * @param changed who stands in these places now; without names, nobody
 */
export function editBook({ parts: [main] }: Book, changed: ReadonlyMap<number, Patient>, names: NameData): Book {
  const there = [...changed].filter(([, patient]) => patient.names.length > 0)
  const patients = there.map(([, patient]) => patient)
  const table = buildTable(patients)
  const gone = new Set([...changed.keys()].filter((place) => place < main.table.size))
  const news = { table, marks: makeMarks(table), places: there.map(([place]) => place) }
  const parts: Book['parts'] = [{ ...main, gone }, news]
  return { parts, rarity: listRarity(parts, names) }
}

/**
 * Looks a name up: the posterior over the whole list, and the patients who may be meant with the reasons.
 * @param town what the card says of one
 */
export function look({ parts, rarity }: Book, name: PersonName, town?: string): Ranking {
  const evidence = search(parts, name, rarity, WEIGHTS, town)
  const { probability, each } = posteriorOf(evidence, rarity.listSize, rarity.prior)
  const alike = namesakesOf(evidence, rarity.listSize)
  const ranked = evidence.weighed.slice(0, MOST).map((weighed, at) => ({
    place: weighed.place,
    probability: each[at] ?? 0,
    reasons: reasonsOf(weighed.part.table, weighed.said, WEIGHTS),
    ...(namesake(weighed) && alike !== undefined ? { namesakes: alike } : {}),
  }))
  return { probability, ranked }
}

/** The match as it is shown: the name on the list that fitted, with the patient it belongs to. */
export function asMatch({ place: _, ...rest }: Ranked, patient: Patient): Match {
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
  const { probability, ranked } = look(openBook(buildTable(near), rarity), name)
  const matches = ranked.flatMap((one) => {
    const patient = near[one.place]
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
