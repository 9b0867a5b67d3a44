import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from './read-bytes.ts'

/** Beside the repository where it is at all: some of these files may be read here and not copied. */
const FOLDER = '../shared/samples'

/** Each file with the people and the names that are in it, counted by hand in the files; a name written in six ways is one. */
const SAMPLES: Record<string, { patients: number; names: number; skipped?: number }> = {
  'ccda-header-multiple-patient-identifiers.xml': { patients: 1, names: 1 },
  'ccda-header-patient-aliases.xml': { patients: 1, names: 2 },
  'ccda-header-patient-birth-name.xml': { patients: 1, names: 2 },
  'ccda-header-patient-demographics.xml': { patients: 1, names: 1 },
  'ccda-header-patient-previous-name.xml': { patients: 1, names: 2 },
  'ccda-header-person-name-formatting.xml': { patients: 1, names: 1 },
  // Two of its six cards have no name.
  'ezvcard-John_Doe_ANDROID.vcf': { patients: 4, names: 4, skipped: 2 },
  'ezvcard-John_Doe_GMAIL.vcf': { patients: 1, names: 1 },
  'ezvcard-John_Doe_IPHONE.vcf': { patients: 1, names: 2 },
  'ezvcard-John_Doe_MS_OUTLOOK.vcf': { patients: 1, names: 2 },
  'ezvcard-gmail-list.vcf': { patients: 3, names: 3 },
  'ezvcard-outlook-2007.vcf': { patients: 1, names: 2 },
  'ezvcard-rfc6350-example.vcf': { patients: 1, names: 1 },
  'synthea-patients-2021-uk-200.csv': { patients: 200, names: 243 },
  'synthea-patients-current-header-sweden-6.csv': { patients: 6, names: 8 },
  'us-core-bundle.json': { patients: 4, names: 5 },
  'us-core-patient-child-example.json': { patients: 1, names: 1 },
  'us-core-patient-deceased-example.json': { patients: 1, names: 1 },
  'us-core-patient-example.json': { patients: 1, names: 2 },
  'us-core-patient-infant-example.json': { patients: 1, names: 1 },
  'us-core-patients.ndjson': { patients: 4, names: 5 },
}

describe.runIf(existsSync(FOLDER))('the samples beside the repository', () => {
  it('are all in the table', () => {
    const files = readdirSync(FOLDER).filter((name) => !/\.(?:md|txt)$/u.test(name))
    expect(files.sort()).toEqual(Object.keys(SAMPLES).sort())
  })

  it.each(Object.entries(SAMPLES))('%s', async (name, { patients, names, skipped = 0 }) => {
    const outcome = await outcomeOf(readFileSync(`${FOLDER}/${name}`))
    const found = { patients: outcome.raw.length, names: outcome.raw.flatMap((one) => one.names).length }
    expect({ ...found, skipped: outcome.skipped.length, fault: outcome.fault }).toEqual({
      patients,
      names,
      skipped,
      fault: undefined,
    })
  })
})
