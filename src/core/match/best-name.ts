import type { Patient, PatientName, PersonName, Rarity, Reason } from '../model.ts'
import { nameOfPatient } from '../name.ts'
import { compareNames, type Evidence } from './compare.ts'
import { SWAPPED } from './weights.ts'

/** How well a name fits a patient, by the name of theirs that fits best. */
export interface Fit {
  listed: PatientName
  /** Likelihood ratio: how much oftener this pair of names comes from one person than from two. */
  ratio: number
  reasons: Reason[]
}

/** The best of a patient's names, in the order written or turned round (family name first). */
export function bestName(asked: PersonName, patient: Patient, rarity: Rarity): Fit | undefined {
  const turned = turn(asked)
  const fits = patient.names.flatMap((listed) => {
    const name = nameOfPatient(listed)
    const straight = fitOf(listed, compareNames(asked, name, rarity), 1)
    return turned === undefined ? [straight] : [straight, fitOf(listed, compareNames(turned, name, rarity), SWAPPED)]
  })
  return fits.toSorted((a, b) => b.ratio - a.ratio)[0]
}

function fitOf(listed: PatientName, evidence: readonly Evidence[], order: number): Fit {
  const ratio = evidence.reduce((product, one) => product * one.ratio, order)
  const reasons = evidence
    .filter(({ level }) => level !== 'missing')
    .map(({ part, level, ratio: r }): Reason => ({ part, level, bits: Math.log2(r) }))
  return order === 1
    ? { listed, ratio, reasons }
    : { listed, ratio, reasons: [...reasons, { part: 'whole', level: 'swapped-order', bits: Math.log2(order) }] }
}

/** The name read with the family name in front, as in Vietnamese, Chinese, Korean, Japanese and Hungarian. */
function turn({ written, given, middle, family, alias }: PersonName): PersonName | undefined {
  const last = family.at(-1)
  if (given.length === 0 || last === undefined) return
  return { written, given: [last], middle: [...middle, ...family.slice(0, -1)], family: given, alias }
}
