import type { Patient } from '../model.ts'
import { namesBeyond } from './difference.ts'
import { wordsOf } from './found.ts'
import { hash64 } from './hash64.ts'
import { makePlaceTable } from './place-table.ts'

/** Places on the new list (`fresh`), on the present one (`gone`, `kept`), or on both, in turns (`changed`). */
export interface Differing {
  fresh: number[]
  changed: number[]
  gone: number[]
  kept: number[]
  same: number
}

/** Tells the people of the present list again in a new one. */
export interface Matcher {
  /** The people of the present list, one by one in their order, before any of the new one. */
  present(patient: Patient): void
  /**
   * One of the new list, in its order.
   * @returns the same person with the id, and what was written by hand, of whom they are on the present list
   */
  meet(patient: Patient): Patient
  differing(): Differing
}

const EMPTY = 0
const ACTIVE = 1
const STAYS = 2
const MET = 3

/**
 * People are told again by the number of their chart, else by name and date of birth. Of the present list only hashes and ids
 * are held: about 150 bytes a person.
 * @param size people on the present list
 */
export function makeMatcher(size: number): Matcher {
  const byChart = makePlaceTable(size)
  const byName = makePlaceTable(size)
  const states = new Uint8Array(size)
  const contents = new Uint32Array(size * 2)
  const ids: string[] = []
  /** Those whom somebody changed by hand, as they are. */
  const byHand = new Map<number, Patient>()
  const found: Differing = { fresh: [], changed: [], gone: [], kept: [], same: 0 }
  let place = 0
  const free = (at: number): boolean => states[at] !== MET

  function placeOf(patient: Patient): number {
    const known = patient.chart === undefined ? -1 : byChart.find(patient.chart, free)
    return known === -1 ? byName.find(personKey(patient), free) : known
  }

  return {
    present(patient) {
      const at = ids.length
      ids.push(patient.id)
      if (patient.names.length === 0) return
      states[at] = patient.hand === 'added' || patient.status !== 'active' ? STAYS : ACTIVE
      if (patient.hand !== undefined) byHand.set(at, patient)
      if (patient.chart !== undefined) byChart.put(patient.chart, at)
      byName.put(personKey(patient), at)
      contents.set(hash64(contentOf(patient)), at * 2)
    },
    meet(patient) {
      const at = placeOf(patient)
      const here = place
      place += 1
      if (at === -1) {
        found.fresh.push(here)
        return patient
      }
      states[at] = MET
      const own = byHand.get(at)
      const whole = { ...(own === undefined ? patient : withOwn(patient, own)), id: ids[at] ?? patient.id }
      const [high, low] = hash64(contentOf(whole))
      if (contents[at * 2] === high && contents[at * 2 + 1] === low) found.same += 1
      else found.changed.push(at, here)
      return whole
    },
    differing() {
      states.forEach((state, at) => {
        if (state === ACTIVE) found.gone.push(at)
        else if (state === STAYS) found.kept.push(at)
      })
      states.fill(EMPTY)
      return found
    },
  }
}

/** Names that were written by hand stay beside those of the list. */
function withOwn(patient: Patient, own: Patient): Patient {
  const more = namesBeyond(own.names, patient.names)
  return more.length === 0 ? patient : { ...patient, names: [...patient.names, ...more], hand: 'changed' }
}

function personKey({ names, dob = '' }: Patient): string {
  const [first] = names
  return `${dob}|${first === undefined ? '' : wordsOf(first)}`
}

function contentOf({ names, dob, status, city }: Patient): string {
  const written = names.map((name) => `${name.kind},${name.given},${name.middle},${name.family},${name.text}`).sort()
  return [dob, status, city, ...written].join('|')
}
