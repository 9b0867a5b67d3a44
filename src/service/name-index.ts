import { codeOf } from '../core/fault.ts'
import { tableOf } from '../core/match/build.ts'
import { classify } from '../core/match/classify.ts'
import { collectEntries } from '../core/match/collect-entries.ts'
import type { NameTable } from '../core/match/name-table.ts'
import { packTable, unpackTable } from '../core/match/pack.ts'
import { asMatch, type Book, editBook, look, openListBook, type Ranking } from '../core/match/rank.ts'
import { type NameData, readyNames } from '../core/match/rarity.ts'
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
  /**
   * The same for a verdict. Reading a patient costs more than looking up a name, so that only those are read whom a verdict shows.
   * @throws Fault `locked`, `roster-damaged`
   */
  judge(written: string, place: string | undefined, prior: number): Promise<Found>
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

/** On a list of fewer, a change by hand is reason enough to make the index anew: it takes no time, and how rare names are is right. */
const SMALL = 5000
/** As many as a verdict shows with their reasons. */
const SHOWN = 3

/** Reads the stored index on first use, or makes it, and again whenever another list is in force. */
export function openNameIndex(roster: Roster, stored: RosterIndex, names: NameData): NameIndex {
  let version = -1
  let loaded: Promise<Book> | undefined
  /** The index in memory, and the version of the list that it was made of. */
  let base: { version: number; book: Book } | undefined

  async function make(current: number): Promise<NameTable> {
    const collected = collectEntries()
    for await (const patients of roster.shards()) collected.add(patients)
    const table = tableOf(collected.end(), names)
    await stored.save(current, packTable(table)).catch((error: unknown) => {
      // On a full disk it is made again next time: slower, and no less right.
      if (codeOf(error) !== 'storage-full') throw error
    })
    return table
  }
  async function read(made: number): Promise<Book | undefined> {
    if (base?.version === made) return base.book
    const loading = stored.load(made)
    readyNames(names)
    const bytes = await loading
    const table = bytes && unpackTable(bytes)
    return table && openListBook(table, names)
  }
  async function open(current: number): Promise<Book> {
    const standing = await stored.standing()
    const book = standing && (await read(standing.version))
    const edited = standing?.edited ?? []
    if (book !== undefined && (edited.length === 0 || book.parts[0].table.size >= SMALL)) {
      base = { version: standing?.version ?? current, book }
      if (edited.length === 0) return book
      const patients = await roster.patientsAt(edited)
      return editBook(book, new Map(patients.map((patient, at) => [edited[at] ?? 0, patient])), names)
    }
    const table = await make(current)
    base = { version: current, book: openListBook(table, names) }
    return base.book
  }
  async function book(): Promise<Book> {
    const current = await roster.version()
    if (current !== version || loaded === undefined) {
      version = current
      loaded = open(current)
    }
    return loaded.catch((error: unknown) => {
      loaded = undefined
      throw error
    })
  }
  async function ask(written: string, place: string | undefined, prior: number): Promise<Ranking> {
    const { parts, rarity } = await book()
    return look({ parts, rarity: { ...rarity, prior } }, parseName(written), place)
  }
  async function withPatients({ probability, ranked }: Ranking): Promise<Found> {
    const patients = await roster.patientsAt(ranked.map((one) => one.place))
    const matches = ranked.flatMap((one, at) => {
      const patient = patients[at]
      return patient === undefined ? [] : [asMatch(one, patient)]
    })
    return { probability, matches, patients }
  }
  return {
    find: async (written, place, prior) => withPatients(await ask(written, place, prior)),
    judge: async (written, place, prior) => withPatients(shown(await ask(written, place, prior))),
    forget() {
      loaded = undefined
      base = undefined
    },
  }
}

/** Who is shown of those who fit: the best, and everybody about as likely as the very best; nobody where it is probably none of them. */
function shown({ probability, ranked }: Ranking): Ranking {
  if (classify(probability) === 'not-on-list') return { probability, ranked: [] }
  const half = (ranked[0]?.probability ?? 0) / 2
  return { probability, ranked: ranked.filter((one, at) => at < SHOWN || one.probability > half) }
}
