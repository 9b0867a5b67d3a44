import type { Statement, StatementValue } from '../core/policy/statement.ts'
import { day, text } from './text.ts'

/** One sentence of what a policy does, in words. */
export function say({ code, values, open }: Statement): string {
  const words = Object.entries(values).map(([name, value]) => [name, wordsOf(value)])
  const sentence = text(`summary.${code}`, Object.fromEntries(words))
  return open ? `${sentence} ${text('summary.open')}` : sentence
}

function wordsOf(value: StatementValue): string | number {
  if (typeof value !== 'object') return value
  return 'day' in value ? day(value.day) : value.map((word) => text(word)).join('; ')
}
