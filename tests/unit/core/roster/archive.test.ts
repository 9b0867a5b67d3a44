import { readFileSync } from 'node:fs'
import { gzipSync, strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { workbookOf, zipOf } from '../../../fixtures/lists/pack.ts'
import { outcomeOf } from './read-bytes.ts'

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/lists/${name}`))

const OPENEMR = [
  'official Anna|Lou|Berg, maiden Anna||Holm, nickname Annie||Berg, previous Anna|L|Lind, previous Anna||Falk; 1980-02-29',
  'official Bo||Ek; 1950-02-28; deceased',
  'previous Eva||Dal',
]

it('puts the former names of another table to the patient whose number they carry', async () => {
  const { patients, fault } = await outcomeOf(
    zipOf({
      'export/patient_data.csv': fixture('openemr-patient_data.csv'),
      'export/patient_history.csv': fixture('openemr-patient_history.csv'),
      'export/readme.txt': 'Exported.',
      '__MACOSX/._patient_data.csv': 'x',
    }),
  )
  expect(fault).toBeUndefined()
  expect(patients).toEqual(OPENEMR)
})

it('does the same for files that are chosen together', async () => {
  const files = ['openemr-patient_data.csv', 'openemr-patient_history.csv'].map(
    (name) => new File([fixture(name).slice()], name),
  )
  expect((await outcomeOf(files)).patients).toEqual(OPENEMR)
})

it('joins aliases of Epic by PAT_ID', async () => {
  const { patients } = await outcomeOf(
    zipOf({ 'PATIENT.tsv': fixture('epic-PATIENT.tsv'), 'PATIENT_ALIAS.tsv': fixture('epic-PATIENT_ALIAS.tsv') }),
  )
  expect(patients[0]).toBe('official JANE|Q|DOE, alias JANE|Q|SMITH, alias JENNY||DOE; 1980-02-29')
})

it('reads lists of many kinds in one archive and reports what is none', async () => {
  const { patients, skipped } = await outcomeOf(
    zipOf({
      'a.xml': fixture('ccda-header-patient-aliases.xml'),
      'b.xlsx': workbookOf({ List: [['Name'], ['Roe, Rita']] }),
      'c.ndjson.gz': gzipSync(strToU8('{"resourceType":"Patient","name":[{"text":"Poe, Pia"}]}\n')),
      'd.csv': 'Colour,Size\nred,3\n',
      'STYLE.XSL': '<xsl/>',
    }),
  )
  expect(patients).toEqual(['official Deirdre||Jones, alias Dee||Jones', 'official Rita||Roe', 'official Pia||Poe'])
  expect(skipped).toEqual(['d.csv 0 not-a-list'])
})

it('says so where no list is inside', async () => {
  expect((await outcomeOf(zipOf({ 'a.csv': 'Colour\nred\n' }))).fault).toBe('import-no-list-inside')
})

it('does not unpack a bomb, wherever its size is a lie or not', async () => {
  const big = new Uint8Array(20 * 1024 * 1024).fill(65)
  const bomb = zipOf({ 'list.csv': big })
  expect((await outcomeOf(bomb)).fault).toBe('import-archive-unsafe')
  const liar = bomb.slice()
  const view = new DataView(liar.buffer)
  const entry = liar.length - 22 - 46 - 'list.csv'.length
  expect(view.getUint32(entry, true)).toBe(0x02014b50)
  view.setUint32(entry + 24, 100, true)
  expect((await outcomeOf(liar)).fault).toMatch(/import-archive-(?:damaged|unsafe)|import-no-list-inside/u)
  expect((await outcomeOf(gzipSync(big))).fault).toBe('import-archive-unsafe')
}, 60_000)

it('opens archives in archives three deep and no deeper', async () => {
  let archive = zipOf({ 'list.csv': 'Name\n"Doe, Jane"\n' })
  for (let level = 0; level < 2; level += 1) archive = zipOf({ 'inner.zip': archive })
  expect((await outcomeOf(archive)).patients).toEqual(['official Jane||Doe'])
  expect((await outcomeOf(zipOf({ 'inner.zip': archive }))).fault).toBe('import-archive-unsafe')
})

it('refuses a locked archive', async () => {
  const locked = zipOf({ 'list.csv': 'Name\nX\n' }).slice()
  const entry = locked.length - 22 - 46 - 'list.csv'.length
  locked[entry + 8] = 1
  expect((await outcomeOf(locked)).fault).toBe('import-archive-locked')
})
