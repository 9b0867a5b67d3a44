import { mkdirSync, openAsBlob, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { codeOf } from '../../src/core/fault.ts'
import type { Patient } from '../../src/core/model.ts'
import type { ListReport } from '../../src/core/roster/collector.ts'
import { readList } from '../../src/service/read-list.ts'

/**
 * The import's own readers outside the browser: `npm run read-list -- FILE... --out DIR [--date-order day-first|month-first]`.
 * Writes `DIR/<file>.json` for each file.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '.' }, 'date-order': { type: 'string' } },
})
const sentences = JSON.parse(
  readFileSync(new URL('../../assets/languages/en.json', import.meta.url), 'utf8'),
) as Record<string, string>
const order = values['date-order']
if (positionals.length === 0 || (order !== undefined && order !== 'day-first' && order !== 'month-first')) {
  process.stderr.write('Usage: npm run read-list -- FILE... --out DIR [--date-order day-first|month-first]\n')
  process.exit(2)
}
mkdirSync(values.out, { recursive: true })
for (const path of positionals) {
  const patients: Omit<Patient, 'id' | 'chart'>[] = []
  const hand = (batch: Patient[]): void => {
    for (const { id: _, chart: _chart, ...patient } of batch) patients.push(patient)
  }
  let report: ListReport | undefined
  let error: { code: string; message: string } | undefined
  try {
    await readList(await openAsBlob(path), String, () => {}, {
      ...(order === undefined ? {} : { dateOrder: order }),
      hand,
      onReport: (made) => {
        report = made
      },
    })
  } catch (thrown) {
    const code = isMissing(thrown) ? 'import-failed' : codeOf(thrown)
    error = { code, message: sentences[`fault.${code}`] ?? code }
  }
  const skipped = report?.skipped ?? []
  const { formats, counts, dates } = report ?? {}
  const said = { patients, skipped, ...(error === undefined ? {} : { error }), formats, counts, dates }
  writeFileSync(join(values.out, `${basename(path)}.json`), `${JSON.stringify(said, null, 1)}\n`)
  const outcome = error === undefined ? '' : ` — ${error.code}: ${error.message}`
  process.stdout.write(
    `${basename(path)}: ${patients.length} patients, ${counts?.skipped ?? 0} skipped, ${formats?.join(', ')}${outcome}\n`,
  )
}

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && thrown.code.startsWith('E')
}
