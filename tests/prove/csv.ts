import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Papa from 'papaparse'
import { toCsv } from '../../src/core/exports/csv.ts'
import type { DecisionEntry } from '../../src/core/log/entry.ts'
import { chance, pick } from '../support/fictitious.ts'
import { decision } from '../support/log-world.ts'

/**
 * Opens an exported log in a headless LibreOffice (which has to be there: `apt-get install libreoffice-calc`) and counts the
 * formulas that it made of it: none. The same cells written without care have to become formulas, and are counted as well.
 */
const EVIL = [
  ...['=1+1', '+1+1', '-2+3', '@SUM(1;2)', '=HYPERLINK("http://127.0.0.1/x","y")', `=cmd|' /C calc'!A0`, '=1\n+1'],
  ...[
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '＝1+1',
    '"=1+1"',
    "'=1+1",
    'x;=1+1',
    'x\t=1+1',
    'x|=1+1',
    'x,=1+1',
    'x\n=1+1',
  ],
  ...[
    'x\r\n=1+1',
    'x";"=1+1',
    'x","=1+1',
    '";=1+1',
    '"\n=1+1',
    '=SUM(A1:A9)&"a"',
    '{=1+1}',
    '=WEBSERVICE("http://127.0.0.1/")',
  ],
]
const RANDOM = 400
/** Separators that somebody may tell LibreOffice to take, by their codes: as it is without being told; all at once; tab. */
const FILTERS = ['', ':CSV:44/59/9,34,76', ':CSV:44/59/9/124,34,76,1,,0,false,true', ':CSV:9,34,76']

const folder = mkdtempSync(join(tmpdir(), 'front-desk-csv-'))

function cells(): string[] {
  const random = chance(1)
  const part = (): string => pick(random, [...EVIL, ';', ',', '\t', '"', "'", '\n', 'Zoë', '=', '+', '-', '@'])
  return [...EVIL, ...Array.from({ length: RANDOM }, () => part() + part() + part())]
}

function entries(): DecisionEntry[] {
  return cells().map((cell, place) => {
    const requester = { id: cell, name: cell, url: cell }
    const texts = { requester, reasons: [cell], reason: cell, text: cell, outcome: cell, channel: cell, template: cell }
    return { ...decision(place + 1), seq: place + 1, prev: '', hash: '', ...texts } as DecisionEntry
  })
}

/** The formulas that LibreOffice makes of a CSV file, by its own flat form of the sheet. */
function formulas(name: string, csv: string, filter: string): number {
  const path = join(folder, `${name}.csv`)
  writeFileSync(path, csv)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const how = filter === '' ? [] : [`--infilter=${filter.slice(1)}`]
  const into = ['--convert-to', 'fods', '--outdir', folder]
  execFileSync('soffice', [profile, '--headless', ...how, ...into, path], { stdio: 'ignore', timeout: 120_000 })
  const sheet = readFileSync(join(folder, `${name}.fods`), 'utf8')
  if (!sheet.includes('<table:table-cell')) throw new Error('LibreOffice has made no cells')
  return sheet.match(/table:formula=/gu)?.length ?? 0
}

const safe = toCsv({ decisions: entries(), messages: [] })
const unsafe = Papa.unparse(
  cells().map((cell) => [cell]),
  { newline: '\r\n' },
)
const tried = entries().length
for (const filter of FILTERS) {
  const made = formulas('export', safe, filter)
  const control = formulas('control', unsafe, filter)
  const how = filter === '' ? 'as it opens by itself' : `separators ${filter.slice(5)}`
  process.stdout.write(`${how}: ${tried} rows, ${made} formulas; control without care: ${control} formulas\n`)
  if (made > 0 || control === 0) process.exitCode = 1
}
rmSync(folder, { recursive: true })
