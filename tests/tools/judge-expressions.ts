import { writeFileSync } from 'node:fs'
import { expressionsOfProduct } from '../unit/expressions/all.ts'
import { attackOn } from '../unit/expressions/judge.ts'

/** Judges every expression of the product anew, and writes down those that take linear time on any text; some minutes. */
const safe: string[] = []
const attacks: string[] = []
for (const { pattern, flags, files } of expressionsOfProduct()) {
  const attack = await attackOn(pattern, flags)
  if (attack === undefined) safe.push(`/${pattern}/${flags}`)
  else attacks.push(`${files.join(', ')}: /${pattern}/${flags} on ${attack}`)
}
writeFileSync('tests/unit/expressions/judged.json', `${JSON.stringify(safe.sort(), undefined, 2)}\n`)
for (const line of attacks) process.stdout.write(`${line}\n`)
process.stdout.write(`${safe.length} expressions take linear time, ${attacks.length} do not.\n`)
process.exit(attacks.length === 0 ? 0 : 1)
