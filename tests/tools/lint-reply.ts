import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judgeLines } from './judge-lines.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const [file] = positionals
if (file === undefined || values.out === undefined) {
  process.stderr.write('usage: npm run lint-reply -- FILE.tsv --out FLAGS.json   (lines: language, tab, text)\n')
  process.exit(2)
}
const judged = judgeLines(readFileSync(file, 'utf8'))
writeFileSync(values.out, `${JSON.stringify(judged, null, 1)}\n`)
process.stdout.write(`${judged.length} lines, ${judged.filter(({ flagged }) => flagged).length} flagged\n`)
