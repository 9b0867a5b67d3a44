import type { Match, Patient, PatientName, PersonName, Rarity } from '../model.ts'
import { bestName } from './best-name.ts'

/** Matches given back at most. */
const MOST = 10

/** Who on the list the requester may be, and how likely it is that they are on it at all. */
export interface Ranking {
  /** Probability that the requester is any patient of the list. */
  probability: number
  /** Best first, at most 10; their probabilities add up to at most `probability`. */
  matches: Match[]
}

/**
 * The posterior over the whole list: with S the mean likelihood ratio over all N patients and pi the prior, the requester is
 * on the list with pi*S / (pi*S + 1 - pi), and is one patient with that patient's share of S. Patients who are no candidates
 * share no key with the name: their ratio counts as 0.
 */
export function rankList(name: PersonName, candidates: readonly Patient[], rarity: Rarity): Ranking {
  const { prior, listSize } = rarity
  const fits = candidates.flatMap((patient) => {
    const fit = bestName(name, patient, rarity)
    return fit === undefined ? [] : [{ patient, ...fit }]
  })
  const sum = fits.reduce((total, { ratio }) => total + ratio, 0)
  const weight = (prior * sum) / Math.max(listSize, 1)
  const probability = weight / (weight + 1 - prior)
  const matches = fits
    .toSorted((a, b) => b.ratio - a.ratio)
    .slice(0, MOST)
    .map(({ patient, listed, ratio, reasons }) => ({
      patientId: patient.id,
      listName: writtenName(listed),
      nameKind: listed.kind,
      dob: patient.dob,
      probability: sum === 0 ? 0 : (probability * ratio) / sum,
      reasons,
    }))
  return { probability: Number.isFinite(probability) ? probability : 1, matches }
}

/** The candidates, best first. */
export function rank(name: PersonName, candidates: readonly Patient[], rarity: Rarity): Match[] {
  return rankList(name, candidates, rarity).matches
}

function writtenName({ given, middle, family, text }: PatientName): string {
  return [given, middle, family].filter(Boolean).join(' ') || (text ?? '')
}
