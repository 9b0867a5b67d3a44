import { tokensOf } from '../fold.ts'
import { lettersOf, tokenOf } from './letters.ts'

/** Towns told apart; the rest count as none. */
const MOST = 255

/** A town as it is compared: folded, `Springfield` of `Springfield, IL`. */
export function townOf(written: string): string {
  const [name = ''] = written
    .slice(0, 100)
    .replace(/^(?:lives in|from)\s/iu, '')
    .split(',')
  return tokensOf(name).join(' ').slice(0, 40)
}

/** Numbers towns as they come up, from 1. */
export function townList(): { numberOf(written: string): number; packed(): Uint8Array } {
  const numbers = new Map<string, number>()
  const seen = new Map<string, number>()
  return {
    numberOf(written) {
      if (written === '') return 0
      const known = seen.get(written)
      if (known !== undefined) return known
      const town = townOf(written)
      let number = town === '' ? 0 : (numbers.get(town) ?? 0)
      if (town !== '' && number === 0 && numbers.size < MOST) {
        number = numbers.size + 1
        numbers.set(town, number)
      }
      if (seen.size < 10_000) seen.set(written, number)
      return number
    },
    packed: () => Uint8Array.from([...numbers.keys()].flatMap((town) => [...lettersOf(town), 10])),
  }
}

/** The number of a town in a packed list; 0 where it is not there. */
export function townNumber(towns: Uint8Array, written: string): number {
  const town = townOf(written)
  if (town === '') return 0
  return tokenOf(towns, 0, towns.length).split('\n').slice(0, -1).indexOf(town) + 1
}
