import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { growthOf } from '../../expressions/growth.ts'
import { outcomeOf } from './read-bytes.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** A workbook whose shared strings are one long text and one name. */
function workbook(length: number): Uint8Array {
  const strings = ['Patient Name', 'Zoë Marlow', '('.repeat(length)].map((one) => `<si><t>${one}</t></si>`).join('')
  const cell = (at: string, string: number): string => `<c r="${at}" t="s"><v>${string}</v></c>`
  const rows = [0, 1, 2].map((at) => `<row r="${at + 1}">${cell(`A${at + 1}`, at)}</row>`).join('')
  return zipSync(
    {
      'xl/workbook.xml': bytes('<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>'),
      'xl/worksheets/sheet1.xml': bytes(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      'xl/sharedStrings.xml': bytes(`<sst>${strings}</sst>`),
    },
    { level: 0 },
  )
}

/** Lists that are long in one place; each is read or refused, in a worker, and none for ever. */
const FILES: readonly [string, () => string | Uint8Array, string][] = [
  ['a header of a million brackets', () => `${'('.repeat(1e6)},Name\nx,Zoë Marlow\n`, 'official Zoë||Marlow'],
  ['shared strings of ten million characters', () => workbook(1e7), 'official Zoë||Marlow'],
  [
    'a vCard folded a million times',
    () => `BEGIN:VCARD\nFN:Zoë Marlow\nN:Marlow;Zoë;;;\nNOTE:a${'\n b'.repeat(1e6)}\nEND:VCARD\n`,
    'official Zoë||Marlow',
  ],
  ['JSON nested a million times', () => '[{"a":'.repeat(1e6), 'import-too-deep'],
  [
    'a table with one quotation mark',
    () => `Name\n"Zoë Marlow\n${'Tomás Ferrán\n'.repeat(100_000)}`,
    'official Tomás||Ferrán',
  ],
]

it.each(FILES)('%s', async (_, file, expected) => {
  const { patients, fault } = await outcomeOf(file())
  expect([...new Set(patients), fault]).toContain(expected)
})

it('the measure of growth sees a seeded fault', () => {
  expect(
    growthOf(
      (length) => '('.repeat(length),
      (text) => void text.replace(/\([^)]*\)/gu, ''),
    ),
  ).toBeGreaterThan(1.6)
})
