import { writeFileSync } from 'node:fs'
import type { Patient } from '../../../src/core/model.ts'
import { chance, pick } from '../../support/fictitious.ts'

/** A name that nobody has and no program writes. */
type Canary = string

const HEADS = ['Vorq', 'Zylph', 'Quond', 'Brixm', 'Juvok', 'Wexth', 'Klaz', 'Phyrn', 'Grumv', 'Thozk']
const HEARTS = ['ulimb', 'aqueth', 'ofrand', 'izzolt', 'exumph', 'arvish', 'ogwend', 'yltran']
const TAILS = ['askew', 'ozhny', 'ubrith', 'ivorm', 'elquist', 'awnix', 'oxgate', 'ympton']

/** So many different names, always the same ones. */
function makeCanaries(count: number, seed: number): Canary[] {
  const random = chance(seed)
  const canaries = new Set<Canary>()
  while (canaries.size < count) {
    const letter = (): string => String.fromCharCode(0x61 + Math.floor(random() * 26))
    canaries.add(`${pick(random, HEADS)}${pick(random, HEARTS)}${letter()}${letter()}${pick(random, TAILS)}`)
  }
  return [...canaries]
}

/** On the list that is imported. Fictitious. */
export const CANARIES = makeCanaries(1000, 20_261)
/** Typed by hand into the fields of our pages. Fictitious. */
export const TYPED = { search: 'Zylphogwendqqaskew', given: 'Juvokexumphxxivorm', note: 'Klazarvishjjympton' } as const
/** Written to the disk as they are: every search has to find these. Fictitious. */
export const CONTROLS = makeCanaries(50, 715).map((name) => `Un${name.toLowerCase()}`)

/**
 * Writes a list with the canaries in front, and so many others behind them that reading it takes a while.
 * @returns the path
 */
export function writeList(path: string, others: number): string {
  const lines = ['patient_id,first_name,last_name,preferred_name,maiden_name,dob']
  // The first has asked for friendship under the name before the canary, so that the panel looks for her and finds her.
  CANARIES.forEach((name, at) => {
    const row = at === 0 ? `Margaret,Okonkwo-Hale,,${name}` : `Ada,${name},,`
    lines.push(`C${at},${row},19${String(30 + (at % 60))}-05-17`)
  })
  const random = chance(3)
  for (let at = 0; at < others; at += 1) {
    const letters = Array.from({ length: 8 }, () => String.fromCharCode(0x61 + Math.floor(random() * 26))).join('')
    lines.push(`P${at},Kim,O${letters},,,19${String(30 + (at % 60))}-${String((at % 12) + 1).padStart(2, '0')}-11`)
  }
  writeFileSync(path, lines.join('\n'))
  return path
}

/** The canaries as the list has them. */
export function canaryPatients(): Patient[] {
  return CANARIES.map((family, at) => ({
    id: `C${at}`,
    names: [{ kind: 'official', given: 'Ada', family }],
    status: 'active',
  }))
}
