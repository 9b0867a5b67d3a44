import { expect, it } from 'vitest'
import { readList } from '../../../../src/service/read-list.ts'
import { outcomeOf } from './read-bytes.ts'

const JANE = 'official Jane||Doe; 1980-02-29'

it.each([
  ['commas', 'Name,DOB\n"Doe, Jane",1980-02-29\n'],
  ['tabs', 'Name\tDOB\nDoe, Jane\t1980-02-29\n'],
  ['semicolons', 'Name;DOB\nDoe, Jane;29.02.1980\n'],
  ['pipes and pipes at the end', 'Name|DOB|\nDoe, Jane|1980-02-29|\n'],
  ['single quotation marks', "'Name','DOB'\n'Doe, Jane','1980-02-29'\n"],
  ['blanks before quotation marks', '"Name", "DOB"\n"Doe, Jane", "1980-02-29"\n'],
  ['names torn at their comma', 'Name,DOB\nDoe, Jane,1980-02-29\n'],
  ["Excel's line of the separator", 'sep=;\nName;DOB\nDoe, Jane;1980-02-29\n'],
  [
    'cells that are text by formula',
    'Name,DOB\n="Doe, Jane",="19800229"\n'.replace('="Doe, Jane"', '"=""Doe, Jane"""'),
  ],
  ['line ends of old Macs', 'Name,DOB\r"Doe, Jane",1980-02-29\r'],
  ['mixed line ends', 'Name,DOB\r\n"Doe, Jane",1980-02-29\n\r'],
  ['no line end at the end', 'Name,DOB\n"Doe, Jane",1980-02-29'],
  ['byte order marks in the middle', '\uFEFFName,DOB\n\uFEFF"Doe, Jane",1980-02-29\n'],
  ['blank columns and rows', ',,,\n,Name,,DOB,\n,,,\n,"Doe, Jane",,1980-02-29,\n'],
  ['titles above', 'Example Practice\n"Patients, all"\n\nName,DOB\n"Doe, Jane",1980-02-29\n'],
  ['lines inside a cell', 'Address,Name,DOB\n"1 Main St\nSpringfield","Doe,\n Jane",1980-02-29\n'],
  ['HTML entities', 'Patient&nbsp;Name,DOB\n"Doe&#44; Jane",1980-02-29\n'],
])('reads %s', async (_, text) => {
  const { patients, skipped, fault } = await outcomeOf(text)
  expect({ patients, skipped, fault }).toEqual({ patients: [JANE], skipped: [], fault: undefined })
})

it('leaves out what a report prints around its rows, and says so', async () => {
  const { patients, skipped } = await outcomeOf(
    [
      'Name,DOB,Phone',
      '"Doe, Jane",1980-02-29,1',
      'Page 1 of 3,,',
      'Name,DOB,Phone',
      'Printed on 03/04/2024 by front desk,,',
      '-----,---,---',
      'Total: 120 patients',
      '*** End of report ***',
    ].join('\n'),
  )
  expect(patients).toEqual([JANE])
  expect(skipped).toEqual([
    '3 not-a-person',
    '4 repeated-header',
    '5 not-a-person',
    '6 not-a-person',
    '7 not-a-person',
    '8 not-a-person',
  ])
})

it('loses no row to a quotation mark that is never closed', async () => {
  const rows = [
    'Last,First,Notes',
    'Doe,Jane,"said ""hi""\nand left"',
    'Roe,"Rita,none',
    'Poe,Pia,"quoted"',
    'Moe,"Max" M,',
  ]
  const { patients } = await outcomeOf(rows.join('\n'))
  expect(patients).toEqual(['official Jane||Doe', 'official Rita||Roe', 'official Pia||Poe', 'official Max M||Moe'])
})

it('reads each line in its own encoding where two were put together', async () => {
  const utf8 = new TextEncoder().encode('Last,First\nMüller,Jürgen\n')
  const windows = Uint8Array.from('Núñez,Íñigo\n', (letter) => letter.charCodeAt(0))
  const { patients } = await outcomeOf(Uint8Array.from([...utf8, ...windows]))
  expect(patients).toEqual(['official Jürgen||Müller', 'official Íñigo||Núñez'])
})

it('asks which of day and month comes first where no date shows it, and takes the answer', async () => {
  const text = 'Name,DOB\n"Doe, Jane",03/04/1980\n'
  const asked = await outcomeOf(text)
  expect(asked.report?.dates).toEqual({ order: 'month-first', unsure: true })
  expect(asked.raw[0]?.dob).toBe('1980-03-04')
  const answered = await outcomeOf(text, { dateOrder: 'day-first' })
  expect(answered.report?.dates).toEqual({ order: 'day-first', unsure: false })
  expect(answered.raw[0]?.dob).toBe('1980-04-03')
})

it('does not ask where one date, or the header, shows it', async () => {
  const shown = await outcomeOf('Name,DOB\n"Doe, Jane",03/04/1980\n"Roe, Rita",13/04/1980\n')
  expect(shown.report?.dates).toEqual({ order: 'day-first', unsure: false })
  expect(shown.raw[0]?.dob).toBe('1980-04-03')
  const named = await outcomeOf('Name,DOB (DD/MM/YYYY)\n"Doe, Jane",03/04/1980\n')
  expect(named.report?.dates).toEqual({ order: 'day-first', unsure: false })
})

it('tells the same person twice by name and date of birth, and keeps namesakes', async () => {
  const { patients, skipped } = await outcomeOf(
    'Name,DOB\n"Doe, Jane",1980-02-29\n"Doe, Jane",1980-02-29\n"Doe, Jane",\n"Doe, Jane",\n',
  )
  expect(patients).toHaveLength(3)
  expect(skipped).toEqual(['3 duplicate'])
})

it('reads piece by piece, in batches, and tells how far it is', async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, row) =>
      `"Doe${'abcdefghij'[row % 10]}, Jane",${1900 + (row % 100)}-01-${String((row % 28) + 1).padStart(2, '0')},"note ${row}\nover two lines, ""quoted"""`,
  )
  const file = new Blob([`Name,DOB,Notes\n${rows.join('\n')}\n`])
  const batches: number[] = []
  const shares: number[] = []
  const list = await readList(file, String, (share) => void shares.push(share), {
    hand: (batch) => void batches.push(batch.length),
  })
  expect(list.patients).toEqual([])
  expect(list.counts.rows).toBe(30_000)
  expect(batches.reduce((sum, size) => sum + size, 0)).toBe(list.counts.patients)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(new Set(shares).size).toBeGreaterThan(2)
  expect(shares.at(-1)).toBe(1)
}, 60_000)
