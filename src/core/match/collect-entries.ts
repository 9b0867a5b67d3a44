import type { Patient } from '../model.ts'
import { ROLE_BITS } from './roles.ts'
import { makeSpeller } from './spell.ts'
import { townList } from './towns.ts'

/** Tokens a patient may have. */
const MOST_TOKENS = 30

/** What the patients of a list come to, before their tokens are numbered in order. */
export interface Entries {
  /** The tokens by number, in the order in which they came up. */
  tokens: Map<string, number>
  entries: Uint32Array
  entriesStart: Uint32Array
  town: Uint8Array
  towns: Uint8Array
}

/**
 * Takes the patients of a list one after the other, so that they need not be in memory all at once.
 * @param size patients that there will be; more are passed over
 */
export function collectEntries(size: number): { add(patients: Iterable<Patient>): void; end(): Entries } {
  const tokens = new Map<string, number>()
  const entriesStart = new Uint32Array(size + 1)
  const town = new Uint8Array(size)
  const list = townList()
  const spell = makeSpeller()
  let entries = new Uint32Array(Math.max(size * 4, 64))
  let [row, end] = [0, 0]
  function take(patient: Patient): void {
    if (end + 64 > entries.length) {
      const larger = new Uint32Array(entries.length * 2)
      larger.set(entries)
      entries = larger
    }
    const first = end
    spell(patient, (token, role) => {
      if (end - first >= MOST_TOKENS) return
      let number = tokens.get(token)
      if (number === undefined) {
        number = tokens.size
        tokens.set(token, number)
      }
      entries[end] = (number << ROLE_BITS) | role
      end += 1
    })
    town[row] = list.numberOf(patient.city ?? '')
    row += 1
    entriesStart[row] = end
  }
  return {
    add(patients) {
      for (const patient of patients) if (row < size) take(patient)
    },
    end() {
      entriesStart.fill(end, row + 1)
      return { tokens, entries: entries.slice(0, end), entriesStart, town, towns: list.packed() }
    },
  }
}
