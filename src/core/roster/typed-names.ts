import type { NameKind } from '../model.ts'
import type { Found } from './found.ts'
import type { Links } from './links.ts'

/** The rows of a table that has one name a row and says of each what it is: Cerner `PERSON_NAME`. */
export interface TypedNames {
  /** Takes a row; the first official name of a number waits for the others of it. */
  put(found: Found, kind: NameKind, id: string, row: number): void
  /** Gives each person with all names, in the order of their official ones. */
  end(give: (found: Found, id: string, row: number) => void): void
}

/**
 * @param links where the names go that are not a person's first official one
 * @param header the folded header of the number
 * @param others whether another table has the people: then no name waits here
 */
export function makeTypedNames(links: Links, header: string, others: boolean): TypedNames {
  const people = new Map<string, { found: Found; row: number }>()
  return {
    put(found, kind, id, row) {
      const key = id.trim()
      if (kind === 'official' && !others && !people.has(key)) people.set(key, { found, row })
      else {
        const again = kind === 'official' && !others ? 'alias' : kind
        const names = found.names.map((name) => (name.kind === 'official' ? { ...name, kind: again } : name))
        links.put(header, id, names, row)
      }
    },
    end(give) {
      for (const [id, { found, row }] of people) give(found, id, row)
      people.clear()
    },
  }
}
