import type { Patient } from '../model.ts'
import { bucketRows, nearHashes } from './buckets.ts'
import { collectEntries, type Entries } from './collect-entries.ts'
import { groupRows } from './group-rows.ts'
import { grown, resized } from './grown.ts'
import { hash, lettersOf } from './letters.ts'
import type { NameTable } from './name-table.ts'
import type { NameData } from './rarity.ts'
import { FAMILY_SIDE, ROLE, ROLE_BITS, ROLE_MASK } from './roles.ts'
import { soundOf } from './sound.ts'
import { surnameOrigins } from './surname-origins.ts'

/** Builds the table of a list, in the order of the list; the same list gives the same table. `names` as below. */
export function buildTable(patients: Iterable<Patient>, names?: NameData): NameTable {
  const collected = collectEntries()
  collected.add(patients)
  return tableOf(collected.end(), names)
}

/**
 * The table of patients that were collected. It takes over what they came to, which must not be used again.
 * @param names what the origins of surnames are learned with; for a list that is asked as a whole
 * @param progress told the share done, 0 to 1
 */
export function tableOf(
  { size, tokens, entries, entriesStart, town, towns }: Entries,
  names?: NameData,
  progress?: (share: number) => void,
): NameTable {
  const order = [...tokens.keys()].sort()
  const renumber = new Uint32Array(order.length)
  order.forEach((token, at) => {
    renumber[tokens.get(token) ?? 0] = at
  })
  tokens.clear()
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] ?? 0
    entries[at] = ((renumber[entry >>> ROLE_BITS] ?? 0) << ROLE_BITS) | (entry & ROLE_MASK)
  }
  progress?.(0.2)
  const letters = packLetters(order)
  // Half of all people have an initial in the middle; hardly anybody has one for a family name.
  const isLong = Uint8Array.from(order, ({ length }) => Number(length > 1))
  const given = rowsByToken(
    entries,
    entriesStart,
    order.length,
    (role, token) => role < FAMILY_SIDE && isLong[token] === 1,
  )
  const family = rowsByToken(entries, entriesStart, order.length, (role) => role >= FAMILY_SIDE)
  const givenCount = new Uint32Array(order.length)
  for (const entry of entries) {
    const role = entry & ROLE_MASK
    if (role === ROLE.given || role === ROLE.givenJoined)
      givenCount[entry >>> ROLE_BITS] = (givenCount[entry >>> ROLE_BITS] ?? 0) + 1
  }
  progress?.(0.5)
  const near = bucketRows(order, 2, nearHashes)
  const sound = bucketRows(order, 1, (token) => [hash(soundOf(token))])
  const table: NameTable = {
    size,
    ...letters,
    entries,
    entriesStart,
    givenRows: given.rows,
    givenStart: given.start,
    familyRows: family.rows,
    familyStart: family.start,
    givenCount,
    nearTokens: near.rows,
    nearStart: near.start,
    soundTokens: sound.rows,
    soundStart: sound.start,
    town,
    towns,
    origins: new Uint8Array(),
  }
  if (names !== undefined) table.origins = surnameOrigins(table, names)
  progress?.(1)
  return table
}

function packLetters(order: readonly string[]): { letters: Uint8Array; lettersStart: Uint32Array } {
  const lettersStart = new Uint32Array(order.length + 1)
  let letters = new Uint8Array(order.length * 8)
  let end = 0
  order.forEach((token, at) => {
    const bytes = lettersOf(token)
    letters = grown(letters, end + bytes.length)
    letters.set(bytes, end)
    end += bytes.length
    lettersStart[at + 1] = end
  })
  return { letters: resized(letters, end), lettersStart }
}

function rowsByToken(
  entries: Uint32Array,
  entriesStart: Uint32Array,
  tokens: number,
  isIn: (role: number, token: number) => boolean,
): { rows: Uint32Array; start: Uint32Array } {
  return groupRows(tokens, (take) => {
    for (let row = 0; row + 1 < entriesStart.length; row += 1) {
      for (let at = entriesStart[row] ?? 0; at < (entriesStart[row + 1] ?? 0); at += 1) {
        const entry = entries[at] ?? 0
        const token = entry >>> ROLE_BITS
        if (isIn(entry & ROLE_MASK, token)) take(token, row)
      }
    }
  })
}
