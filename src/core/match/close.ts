import { bucketOf, nearHashes } from './buckets.ts'
import { hash, putCodes, roomForCodes } from './letters.ts'
import { type NameTable, readToken, tokenAt } from './name-table.ts'
import { distance, mayBeSlip, slipChance } from './slip.ts'
import { soundOf } from './sound.ts'

/** A token of the list that may be the same name as a word. */
export interface Close {
  at: number
  token: string
  /** How likely the one is written for the other. */
  chance: number
  /** One slip apart; one slip apart and sounding the same; only sounding the same; only the consonants. */
  alike: 'slip' | 'both' | 'sound' | 'bare'
}

/** How likely a name written without vowels stands for one of its readings. */
const BARE = 0.3

/** Tokens of one bucket looked at, at most. */
const MOST = 200

/** Room for the letters of the word that was asked for, and of the token it is compared with. */
const asked = roomForCodes()
const listed = roomForCodes()

/** The tokens of the list one slip away from a word, or spelled otherwise and sounding the same. */
export function closeTo(table: NameTable, word: string): Close[] {
  const found = new Map<number, Close>()
  const sound = soundOf(word)
  putCodes(word, asked)
  for (const hashed of nearHashes(word)) addSlips(table, word, sound, hashed, found)
  // Arabic and Hebrew write few vowels: the consonants are all there is.
  const bare = !/[aeiou]/u.test(word.slice(1))
  if (word.length >= (bare ? 3 : 4) && sound.length >= 2) addSounds(table, word, sound, bare, found)
  return [...found.values()]
}

function addSlips(table: NameTable, word: string, sound: string, hashed: number, found: Map<number, Close>): void {
  const { nearTokens, nearStart } = table
  const bucket = bucketOf(hashed, nearStart.length - 1)
  const end = Math.min(nearStart[bucket + 1] ?? 0, (nearStart[bucket] ?? 0) + MOST)
  for (let at = nearStart[bucket] ?? 0; at < end; at += 1) {
    const number = nearTokens[at] ?? 0
    if (farInLength(table, number, word, 1)) continue
    readToken(table, number, listed)
    if (!mayBeSlip(asked, listed) || found.has(number)) continue
    const token = tokenAt(table, number)
    const chance = slipChance(word, token)
    if (chance > 0) found.set(number, { at: number, token, chance, alike: soundOf(token) === sound ? 'both' : 'slip' })
  }
}

function addSounds(table: NameTable, word: string, sound: string, bare: boolean, found: Map<number, Close>): void {
  const { soundTokens, soundStart } = table
  const bucket = bucketOf(hash(sound), soundStart.length - 1)
  const end = Math.min(soundStart[bucket + 1] ?? 0, (soundStart[bucket] ?? 0) + MOST)
  for (let at = soundStart[bucket] ?? 0; at < end; at += 1) {
    const number = soundTokens[at] ?? 0
    if (farInLength(table, number, word, bare ? 4 : 2) || found.has(number)) continue
    if (bare) {
      const token = tokenAt(table, number)
      if (soundOf(token) === sound) {
        found.set(number, { at: number, token, chance: BARE, alike: 'bare' })
        continue
      }
    }
    readToken(table, number, listed)
    const most = Math.ceil(Math.min(word.length, listed.length) / 3)
    const apart = distance(asked, listed, most)
    if (apart < 1 || apart > most) continue
    const token = tokenAt(table, number)
    if (soundOf(token) === sound)
      found.set(number, { at: number, token, chance: 0.1 * Math.exp(-apart), alike: 'sound' })
  }
}

function farInLength({ lettersStart }: NameTable, token: number, word: string, most: number): boolean {
  const length = (lettersStart[token + 1] ?? 0) - (lettersStart[token] ?? 0)
  return Math.abs(length - word.length) > most && length < 2 * word.length
}
