import type { Patient } from '../model.ts'
import { grown, resized } from './grown.ts'
import { ROLE_BITS } from './roles.ts'
import { makeSpeller } from './spell.ts'
import { townList } from './towns.ts'

/** Tokens a patient may have. */
const MOST_TOKENS = 30
/** Places that there is room for at first. */
const ROOM = 1024

/** What the patients of a list come to, before their tokens are numbered in order. */
export interface Entries {
  /** Patients. */
  size: number
  /** The tokens by number, in the order in which they came up. */
  tokens: Map<string, number>
  entries: Uint32Array<ArrayBuffer>
  entriesStart: Uint32Array<ArrayBuffer>
  town: Uint8Array<ArrayBuffer>
  towns: Uint8Array
}

/** Takes the patients of a list one after the other, so that they need not be in memory all at once. */
export function collectEntries(): { add(patients: Iterable<Patient>): void; end(): Entries } {
  const tokens = new Map<string, number>()
  const list = townList()
  const spell = makeSpeller()
  let entriesStart = new Uint32Array(ROOM)
  let town = new Uint8Array(ROOM)
  let entries = new Uint32Array(ROOM)
  let [size, end] = [0, 0]
  function take(patient: Patient): void {
    entries = grown(entries, end + MOST_TOKENS)
    entriesStart = grown(entriesStart, size + 2)
    town = grown(town, size + 1)
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
    town[size] = list.numberOf(patient.city ?? '')
    size += 1
    entriesStart[size] = end
  }
  return {
    add(patients) {
      for (const patient of patients) take(patient)
    },
    end() {
      entries = resized(entries, end)
      entriesStart = resized(entriesStart, size + 1)
      town = resized(town, size)
      return { size, tokens, entries, entriesStart, town, towns: list.packed() }
    },
  }
}
