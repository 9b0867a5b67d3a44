import type { Rarity } from '../model.ts'
import { type OriginData, type Origins, originsOfFamily, originsOfGiven, readOrigins, togetherOf } from './origins.ts'

/** Names by how common they are: parts per million, and the names that are about as common, apart by spaces. */
export type Steps = readonly (readonly (number | string)[])[]

/** Name data as it is bundled: assets/names. */
export interface NameData {
  given: Steps
  family: Steps
  /** Nicknames of each given name, apart by spaces. */
  nicknames: Readonly<Record<string, string>>
  /** Names that speak for an origin. */
  origins: OriginData
}

/** Share of people with one name that stands in no table: those tables hold the commonest only. */
const UNSEEN_GIVEN = 1e-6
const UNSEEN_FAMILY = 4e-7

/** The tables as they are looked up; made once for each data. */
interface Book {
  given: Map<string, number>
  family: Map<string, number>
  nicknames: Map<string, string[]>
  fullNames: Map<string, string[]>
  origins: Origins & { shares: Float64Array }
}

const books = new WeakMap<NameData, Book>()

/**
 * How rare names are, by bundled tables.
 * @param listSize patients on the list
 * @param prior share of requests that come from patients, before a name is seen
 */
export function makeRarity(data: NameData, listSize: number, prior = 0.5): Rarity {
  const { given, family, nicknames, fullNames, origins } = bookOf(data)
  const none = new Float64Array(origins.count)
  return {
    given: (token) => given.get(token) ?? UNSEEN_GIVEN,
    family: (token) => family.get(token) ?? UNSEEN_FAMILY,
    nicknames: (token) => nicknames.get(token) ?? [],
    fullNames: (token) => fullNames.get(token) ?? [],
    together: (first, last) =>
      togetherOf(
        originsOfGiven(origins.given.get(first) ?? 0, origins.shares, none),
        originsOfFamily(origins.family.get(last) ?? 0, origins.shares),
        origins.shares,
      ),
    listSize,
    prior,
  }
}

/** Makes the tables ready, which takes as long as reading an index: not to be waited for after it. */
export function readyNames(data: NameData): void {
  bookOf(data)
}

/** The origins of the names in the tables. */
export function originsIn(data: NameData): Origins & { shares: Float64Array } {
  return bookOf(data).origins
}

function bookOf(data: NameData): Book {
  const book = books.get(data) ?? readBook(data)
  books.set(data, book)
  return book
}

function readBook({ given, family, nicknames, origins }: NameData): Book {
  const full = new Map<string, string[]>()
  const short = new Map<string, string[]>()
  for (const [name, list] of Object.entries(nicknames)) {
    short.set(name, list.split(' '))
    for (const nickname of list.split(' ')) {
      const there = full.get(nickname)
      if (there === undefined) full.set(nickname, [name])
      else there.push(name)
    }
  }
  return {
    given: readSteps(given),
    family: readSteps(family),
    nicknames: short,
    fullNames: full,
    origins: readOrigins(origins),
  }
}

function readSteps(steps: Steps): Map<string, number> {
  const shares = new Map<string, number>()
  for (const [share, names] of steps) for (const name of String(names).split(' ')) shares.set(name, Number(share) / 1e6)
  return shares
}
