import { parseArgs } from 'node:util'
import { look } from '../../../src/core/match/rank.ts'
import { parseName } from '../../../src/core/name.ts'
import { prepare } from './front-desk.ts'
import { readSet } from './read-set.ts'

/** Any text as a name must be answered within this time, in ms. */
const ALLOWED = 5
const LENGTH = 10_240
/** Times each text is asked; the quickest counts, so that the time is ours and not that of whatever else the machine does. */
const TIMES = 5

/**
 * How long a name of ten thousand characters takes, of many kinds: `npm run bench:long-names -- --set FILE`. Ends with 1 where
 * one takes longer than allowed.
 */
const { values } = parseArgs({ options: { set: { type: 'string', default: 'tests/bench/match/sets/dev-2k.json.gz' } } })
const { patients } = readSet(values.set)
const { book } = prepare(patients)
let state = 7
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}
const random = (from: number, to: number) => (): string =>
  String.fromCodePoint(from + Math.floor(chance() * (to - from)))
const made = (next: () => string): string => {
  let text = ''
  while (text.length < LENGTH) text += next()
  return text
}
const common = [
  'Maria',
  'Garcia',
  'James',
  'Smith',
  'Mary',
  'Johnson',
  'Jose',
  'Rodriguez',
  'John',
  'Williams',
  'A',
  'J.',
]
const some = (): string => `${common[Math.floor(chance() * common.length)]} `
const always = (text: string) => (): string => text
const KINDS: Readonly<Record<string, () => string>> = {
  spaces: always(' '),
  commas: always(','),
  'one letter': always('a'),
  'one letter apart': always('a '),
  hyphens: always('-'),
  'hyphened letters': always('a-'),
  apostrophes: always("'"),
  'opening brackets': always('('),
  'closing brackets': always(')'),
  'brackets in pairs': always('()'),
  'brackets in each other': always('(['),
  'quotation marks': always('"'),
  'names in brackets': always('(Maria) '),
  emoji: always('👩‍⚕️'),
  flags: always('🇺🇸'),
  'combining marks': always('\u0301'),
  'letters with marks': always('a\u0301\u0302\u0303'),
  ligature: always('\ufdfa'),
  Chinese: random(0x4e00, 0x9fff),
  Korean: random(0xac00, 0xd7a3),
  Arabic: random(0x620, 0x64a),
  Hebrew: random(0x5d0, 0x5ea),
  Cyrillic: random(0x410, 0x44f),
  Devanagari: random(0x900, 0x97f),
  'mathematical letters': random(0x1d400, 0x1d6a3),
  'any letter': random(0x20, 0xd7ff),
  'plain letters': random(0x61, 0x7b),
  'half surrogates': always('\ud800'),
  zeros: always('\u0000'),
  'common names': some,
  'the commonest name': always('Maria Garcia '),
  'surname in front': always('Garcia, Maria, '),
  particles: always('de la '),
  titles: always('Dr. '),
  aliases: always('aka '),
  consonants: () => 'bcdfghklmnpqrst'[Math.floor(chance() * 15)] ?? '',
}

/** Also behind a name that many share: the first words are what is compared. */
const texts = Object.entries(KINDS).flatMap(([kind, next]) => [
  { kind, text: made(next) },
  { kind: `a common name, then ${kind}`, text: `Maria A. ${made(next)}` },
  { kind: `${kind}, each a word`, text: made(() => `${next()}${next()}${next()}${next()} `) },
])
for (const { text } of texts) look(book, parseName(text))
const timed = texts.map(({ kind, text }) => {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now()
    look(book, parseName(text))
    return performance.now() - start
  })
  return { kind, ms: Math.min(...times) }
})
timed.sort((a, b) => b.ms - a.ms)
console.log(
  `${patients.length} patients, ${texts.length} texts of ${LENGTH} characters, the quickest of ${TIMES} each. Slowest:`,
)
for (const { kind, ms } of timed.slice(0, 10)) console.log(`${ms.toFixed(2).padStart(8)} ms  ${kind}`)
const over = timed.filter(({ ms }) => ms > ALLOWED).length
console.log(over === 0 ? `none takes longer than ${ALLOWED} ms` : `${over} take longer than ${ALLOWED} ms`)
process.exitCode = over === 0 ? 0 : 1
