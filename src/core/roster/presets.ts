import { foldHeader } from './headers.ts'

/** Exports that are known by their headers, folded; the first of which all are there names the format. */
const PRESETS: readonly { name: string; headers: readonly string[] }[] = [
  { name: 'Epic EHI export: PATIENT', headers: ['patid', 'patname', 'birthdate'] },
  { name: 'Epic EHI export: PATIENT_ALIAS', headers: ['patid', 'alias'] },
  { name: 'OpenEMR: patient_data', headers: ['pid', 'fname', 'lname', 'dob'] },
  { name: 'OpenEMR: patient_history', headers: ['pid', 'previousnamefirst', 'previousnamelast'] },
  { name: 'Synthea', headers: ['id', 'birthdate', 'deathdate', 'first', 'last', 'maiden'] },
  { name: 'OSCAR', headers: ['demographicno', 'lastname', 'firstname'] },
  { name: 'Google Contacts', headers: ['givenname', 'additionalname', 'familyname'] },
]

/** What a table is by its headers; nothing for an everyday report. */
export function presetOf(header: readonly string[]): string | undefined {
  const there = new Set(header.map(foldHeader))
  return PRESETS.find(({ headers }) => headers.every((one) => there.has(one)))?.name
}
