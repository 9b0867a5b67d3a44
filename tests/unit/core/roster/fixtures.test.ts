import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FOREIGN_LISTS } from './foreign-lists.ts'
import { FORM_LISTS } from './form-lists.ts'
import { PROGRAM_LISTS } from './program-lists.ts'
import { outcomeOf } from './read-bytes.ts'

const FOLDER = 'tests/fixtures/lists'

/** Each file, the patients in it with all their names, and the rows that were left out. */
const EXPECTED: Record<string, { patients: string[]; skipped?: string[] }> = {
  ...PROGRAM_LISTS,
  ...FOREIGN_LISTS,
  ...FORM_LISTS,
  'us-core-patient-example.json': { patients: ['previous Amy|V.|Shaw, usual Amy|V.|Baxter; 1987-02-20'] },
  'us-core-patient-deceased-example.json': { patients: ['official Mary|A.|Shaw; 1937-10-21; deceased'] },
  'us-core-patient-child-example.json': { patients: ['official Child||Example; 2016-01-15'] },
  'us-core-patient-infant-example.json': { patients: ['official Infant||Example; 2020-06-02'] },
  'us-core-bundle.json': {
    patients: [
      'official Child||Example; 2016-01-15',
      'official Mary|A.|Shaw; 1937-10-21; deceased',
      'previous Amy|V.|Shaw, usual Amy|V.|Baxter; 1987-02-20',
      'official Infant||Example; 2020-06-02',
    ],
  },
  'us-core-patients.ndjson': {
    patients: [
      'official Child||Example; 2016-01-15',
      'official Mary|A.|Shaw; 1937-10-21; deceased',
      'previous Amy|V.|Shaw, usual Amy|V.|Baxter; 1987-02-20',
      'official Infant||Example; 2020-06-02',
    ],
  },
  'ccda-header-patient-aliases.xml': { patients: ['official Deirdre||Jones, alias Dee||Jones'] },
  'ccda-header-patient-birth-name.xml': { patients: ['official Alice|Jones|Newman, maiden Alicia|Jones|Newman'] },
  'ccda-header-patient-previous-name.xml': { patients: ['official Jimmy|Jones|Newman, previous Sam|Jones|Newman'] },
  'ccda-header-person-name-formatting.xml': { patients: ['official Robin||Taylor'] },
  'ccda-header-patient-demographics.xml': { patients: ['official Adam||Everyman; 1962-10-22'] },
  'ccda-header-multiple-patient-identifiers.xml': { patients: ['official Linda||Nelson; 1962-08-28'] },
  'synthea-28-columns.csv': {
    patients: [
      'official Berta|Åsa|Öberg, maiden Berta||Lindqvist; 1985-09-01',
      "official Otto||O'Hara; 1920-01-02; deceased",
    ],
  },
  'synthea-25-columns.csv': { patients: ['official María Elena||de la Torre, maiden María Elena||Vega; 1970-05-06'] },
  'practice-report.csv': {
    patients: [
      'official JOHN|A|SMITH, nickname BOB||SMITH; 1980-02-29',
      'official Mary||Smith, maiden Mary||Jones; 1975-03-15; inactive',
      'official Mary||Smith, previous Mary||Jones; 1981-01-02',
      "official Seán||O'Brien-Lee; 1990-12-25; deceased",
      'official Maria|E.|de la Cruz; 1980-02-29',
      'official Robert|T|Smith, nickname Bob||Smith; 1980-02-29',
      'official JANE||DOE; 1980-02-29',
      'official ANN||LEE; 1980-02-29',
    ],
    skipped: ['10 repeated-header', '15 not-a-person', '16 not-a-person', '17 not-a-person'],
  },
  'german-windows-1252.csv': {
    patients: ['official Jürgen||Müller; 1980-02-29', 'official Änne||Schäfer, maiden Änne||Großmann; 1975-03-01'],
  },
  'spanish-utf-16.tsv': {
    patients: ['official María José||García López; 1980-04-05', 'official Iñigo||Núñez; 1990-07-06'],
  },
  'mac-roman.csv': { patients: ['official José||Muñoz; 1980-02-29', 'official Renée||García; 1990-02-13'] },
  'openemr-patient_data.csv': {
    patients: [
      'official Anna|Lou|Berg, maiden Anna||Holm, nickname Annie||Berg; 1980-02-29',
      'official Bo||Ek; 1950-02-28; deceased',
    ],
  },
  'openemr-patient_history.csv': { patients: ['previous Anna|L|Lind, previous Anna||Falk', 'previous Eva||Dal'] },
  'epic-PATIENT.tsv': { patients: ['official JANE|Q|DOE; 1980-02-29', 'official RICHARD||ROE; 1930-03-01; deceased'] },
  'epic-PATIENT_ALIAS.tsv': { patients: ['alias JANE|Q|SMITH, alias JENNY||DOE'] },
  'android-2.1.vcf': {
    patients: ['official Jürgen|Karl|Müller, nickname Jürg||Müller; 1980-02-29'],
    skipped: ['2 no-name'],
  },
  'outlook-2.1.vcf': { patients: ['official Arnold|Bruno|Example, nickname Arnie||Example; 1922-03-10'] },
  'iphone-3.0.vcf': {
    patients: [
      'official Robert|Lee James|Sample, usual Bobby||Sample, nickname Bob||Sample, nickname Rob||Sample, maiden Robert||Other; 1980-03-22',
      'official 太郎||山田, alias Taro||Yamada',
    ],
    skipped: ['2 organisation'],
  },
  'rfc6350-4.0.vcf': {
    patients: ['official Noor|Anna Maria|van Dijk; deceased', 'official "Zoe Only"; 1999-12-31'],
    skipped: ['2 organisation'],
  },
}

it('has an expectation for each list', () => {
  const lists = readdirSync(FOLDER).filter((name) => !/\.(?:md|ts)$/u.test(name))
  expect(Object.keys(EXPECTED).sort()).toEqual(lists.sort())
})

it.each(Object.entries(EXPECTED))('%s', async (name, { patients, skipped = [] }) => {
  const outcome = await outcomeOf(readFileSync(`${FOLDER}/${name}`))
  expect({ patients: outcome.patients, skipped: outcome.skipped, fault: outcome.fault }).toEqual({
    patients,
    skipped,
    fault: undefined,
  })
})
