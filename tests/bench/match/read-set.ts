import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Patient, PatientName } from '../../../src/core/model.ts'

/** A patient of a labelled set, as the file has it. */
export interface SetPatient {
  id: string
  given: string
  middle?: string
  family: string
  maiden?: string
  preferred?: string
  dob?: string
  city?: string
}

/** A request whose sender is known. */
export interface SetRequest {
  displayName: string
  city?: string
  /** The patient who sent it; null for a stranger. */
  truth: string | null
  tag: string
}

export interface LabelledSet {
  patients: SetPatient[]
  requests: SetRequest[]
}

/** Reads a labelled set of the form `fb-name-match/1`, gzipped or not. */
export function readSet(path: string): LabelledSet {
  const bytes = readFileSync(path)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  return JSON.parse(text) as LabelledSet
}

/** The patient as the import would have it: each name a name of its own. */
export function asPatient({ id, given, middle, family, maiden, preferred, dob, city }: SetPatient): Patient {
  const names: PatientName[] = [
    middle === undefined ? { kind: 'official', given, family } : { kind: 'official', given, middle, family },
  ]
  if (maiden !== undefined) names.push({ kind: 'maiden', given, family: maiden })
  if (preferred !== undefined) names.push({ kind: 'nickname', given: preferred, family })
  const patient: Patient = { id, names, status: 'active' }
  if (dob !== undefined) patient.dob = dob
  if (city !== undefined) patient.city = city
  return patient
}
