import { buildTable } from '../core/match/build.ts'
import { listRarity } from '../core/match/list-rarity.ts'
import type { NameTable } from '../core/match/name-table.ts'
import { packTable, unpackTable } from '../core/match/pack.ts'
import { asMatch, type Book, look, openBook } from '../core/match/rank.ts'
import type { NameData } from '../core/match/rarity.ts'
import type { Match, Patient } from '../core/model.ts'
import { parseName } from '../core/name.ts'
import type { Roster } from '../store/roster.ts'
import type { RosterIndex } from '../store/roster-index.ts'

/** The list in the memory of one page, ready to be asked. */
export interface NameIndex {
  /**
   * Who on the list a request may come from.
   * @param place what the card says of a town
   * @param prior share of requests that come from patients
   * @throws Fault `locked`, `roster-damaged`
   */
  find(written: string, place: string | undefined, prior: number): Promise<Found>
  /** Lets go of every name: after a lock. */
  forget(): void
}

/** The probability that it is anybody of the list, and who; best first, at most 10. */
export interface Found {
  probability: number
  matches: Match[]
  /** The patients of the matches, in their order. */
  patients: Patient[]
}

/** Reads the stored index on first use, or makes it, and again whenever another list is in force. */
export function openNameIndex(roster: Roster, stored: RosterIndex, names: NameData): NameIndex {
  let version = -1
  let loaded: Promise<Book> | undefined

  async function make(current: number): Promise<NameTable> {
    const patients = await roster.load()
    const table = buildTable(patients, patients.length, names)
    await stored.save(current, packTable(table))
    return table
  }
  async function read(current: number): Promise<Book> {
    const bytes = await stored.load(current)
    const table = (bytes === undefined ? undefined : unpackTable(bytes)) ?? (await make(current))
    return openBook(table, listRarity(table, names))
  }
  async function book(): Promise<Book> {
    const current = await roster.version()
    if (current !== version || loaded === undefined) {
      version = current
      loaded = read(current)
    }
    return loaded.catch((error: unknown) => {
      loaded = undefined
      throw error
    })
  }
  return {
    async find(written, place, prior) {
      const { table, rarity, marks } = await book()
      const { probability, ranked } = look({ table, marks, rarity: { ...rarity, prior } }, parseName(written), place)
      const patients = await roster.patientsAt(ranked.map(({ row }) => row))
      const matches = ranked.flatMap((one, at) => {
        const patient = patients[at]
        return patient === undefined ? [] : [asMatch(one, patient)]
      })
      return { probability, matches, patients }
    },
    forget() {
      loaded = undefined
    },
  }
}
