import { check } from 'recheck'
import { growthOf } from './growth.ts'

/** How long one expression may be looked at, in ms. */
const PATIENCE = 120_000
/** Twice the length takes three times as long: what is linear stays well below, what is quadratic takes four times as long. */
export const SUPERLINEAR = 1.6

/**
 * Whether there is a text on which an expression takes more than linear time. A checker looks for one by the expression's automaton,
 * or by trial; the engine of the browsers then says whether it is one, as the trials count steps that the engine does not take.
 * @returns the text as code, or nothing; rejects where the checker found no answer in time
 */
export async function attackOn(pattern: string, flags: string): Promise<string | undefined> {
  const found = await check(pattern, flags, { timeout: PATIENCE })
  if (found.status === 'unknown') throw new Error(`/${pattern}/${flags}: ${found.error.kind}`)
  if (found.status === 'safe') return
  const { pumps, suffix, pattern: written } = found.attack
  // No engine would ever come to its end.
  if (found.complexity.type === 'exponential') return written
  const unit = pumps.reduce((sum, { prefix, pump }) => sum + prefix.length + pump.length, 0)
  const input = (length: number): string =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / unit))).join('') + suffix
  const expression = new RegExp(pattern, flags)
  return growthOf(input, (text) => void text.replace(expression, '')) > SUPERLINEAR ? written : undefined
}
