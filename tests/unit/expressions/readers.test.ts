import { expect, it } from 'vitest'
import { plainCell } from '../../../src/core/exports/plain-cell.ts'
import { tokensOf } from '../../../src/core/fold.ts'
import { lintMessage } from '../../../src/core/lint.ts'
import { parseName } from '../../../src/core/name.ts'
import { readRecoveryCode } from '../../../src/core/recovery-code.ts'
import { isoDate } from '../../../src/core/roster/date.ts'
import { meaningOf, orderUnder } from '../../../src/core/roster/headers.ts'
import { listed } from '../../../src/core/roster/name-cell.ts'
import { statusOf } from '../../../src/core/roster/person-status.ts'
import { isFixed } from '../../../src/core/roster/read-fixed.ts'
import { isLabelled } from '../../../src/core/roster/read-labelled.ts'
import { parseJson } from '../../../src/core/roster/safe-json.ts'
import { readWritten } from '../../../src/core/roster/written-name.ts'
import { namesInTitle } from '../../../src/core/schedule/title.ts'
import { personOf } from '../../../src/facebook/links.ts'
import { isFor } from '../../../src/facebook/recipient.ts'
import { folded } from '../../../src/facebook/text.ts'
import { growthOf } from './growth.ts'
import { SUPERLINEAR } from './judge.ts'

/** Everything that reads a text from outside as a whole: expressions made at run time and loops count here, too. */
const READERS: Record<string, (text: string) => unknown> = {
  'a name of a request': parseName,
  'words of a name': tokensOf,
  'a name of a list': (text) => readWritten(text),
  'a cell of several names': (text) => listed(text),
  'a status': (text) => statusOf({ status: text, death: text, active: text }),
  'a date': (text) => isoDate(text, 'day-first', '2026-03-04'),
  'a header': (text) => [meaningOf(text), orderUnder(text)],
  'a report': isFixed,
  'a labelled record': isLabelled,
  'a title of a calendar': namesInTitle,
  JSON: parseJson,
  'a reply': (text) => lintMessage(text),
  'a cell of an export': plainCell,
  'a recovery code': readRecoveryCode,
  'a label of the page': (text) => [folded(text), isFor(text, text, [text])],
  'an address of the page': (text) => personOf(`https://www.facebook.com/${text}`, 'https://www.facebook.com/'),
}

/** What attacks are made of: runs of one sign or a few, each ended by something that does not fit. */
const PUMPS = [
  ...['(', '[', '{', '"', "'", ' "', '“', '„', '«', " '", '‘'],
  ...[' ', '\t', '\n', '\r\n', '  x', ' ,', ' ;', ' /', '*', ' *', '-', ' - ', '|', '/', '\\', '_', '.', ':', '='],
  ...['a', '1', 'a.', 'a1', 'a@', 'a@a.', 'www.', 'a://', '/0a', 'A ', 'e\u0301', '\u0301', '\u200b', '😀', '李'],
  ...[' née', ' deceased', ' aka x', '{{', '<<', '[a ', '%a', '${', '&', '<', '=+', 'a: ', 'your '],
]

it.each(Object.entries(READERS))(
  '%s is read in time that grows with its length',
  (_, read) => {
    const slow = PUMPS.flatMap((pump) => {
      const input = (length: number): string => `x${pump.repeat(Math.ceil(length / pump.length))}\u0000`
      const growth = growthOf(input, (text) => void read(text))
      return growth > SUPERLINEAR ? [`${JSON.stringify(pump)} ${growth.toFixed(2)}`] : []
    })
    expect(slow).toEqual([])
  },
  300_000,
)

it.each([
  ['an expression', (text: string) => text.replace(/x*\s+$/u, '')],
  ['a loop', (text: string) => [...text].map((_, at) => text.indexOf('!', at)).length],
])('sees a seeded fault: %s', (_, read) => {
  expect(
    growthOf(
      (length) => `x${' '.repeat(length)}\u0000`,
      (text) => void read(text),
    ),
  ).toBeGreaterThan(SUPERLINEAR)
})
