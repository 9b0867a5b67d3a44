import { text } from './text.ts'

/** A probability from 0 to 1 as it is read: whole per cent, and never certain either way. */
export function chanceText(probability: number): string {
  if (probability > 0.99) return text('row.probability-most')
  if (probability < 0.01) return text('row.probability-least')
  return text('row.probability', { percent: Math.round(probability * 100) })
}
