import { tokensOf } from '../fold.ts'
import type { Patient } from '../model.ts'
import { writtenName } from '../written-name.ts'

/** One patient as a line of the list. */
export interface Listed {
  place: number
  name: string
  dob?: string
  status: Patient['status']
}

/** A list to look people up in by what one types, in the order of their family names. About 200 bytes a person. */
export interface Directory {
  /** Takes a patient in, or in place of the one who stood there; one without names is taken out. */
  put(place: number, patient: Patient): void
  /** Sorts what was taken in so far; from then on `put` keeps the order. */
  sort(): void
  /**
   * Keeps those in whose names, or date of birth, some word begins with each word that is given; with none, all.
   * @returns how many
   */
  find(words: string): number
  /** Of those who were found, from one up to another. */
  rows(from: number, to: number): Listed[]
}

/** What `tokensOf` does, for the letters that most names have. */
const PLAIN = /^[A-Za-z .-]*$/u

/** An empty directory. */
export function makeDirectory(): Directory {
  /** Folded words by place, each with a space in front, the family name first; empty where nobody stands. */
  const lines: string[] = []
  const shown: string[] = []
  let order: Uint32Array<ArrayBuffer> | undefined
  let found: Uint32Array<ArrayBuffer> = new Uint32Array(0)
  let asked = ''
  const before = (a: number, b: number): number => {
    const [one = '', other = ''] = [lines[a], lines[b]]
    if (one === other) return a - b
    return one < other ? -1 : 1
  }
  function matching(among: Uint32Array<ArrayBuffer>, tokens: readonly string[]): Uint32Array<ArrayBuffer> {
    if (tokens.length === 0) return among
    return among.filter((place) => {
      const line = lines[place] ?? ''
      return tokens.every((token) => line.includes(token))
    })
  }
  function find(words: string): number {
    const wanted = wordsOf(words)
    // Another letter typed: only those who were found so far can be meant.
    const narrower = asked !== '' && words.startsWith(asked) && wordsOf(asked).length === wanted.length
    found = matching(narrower ? found : (order ?? new Uint32Array(0)), wanted)
    asked = words
    return found.length
  }

  return {
    put(place, patient) {
      order = order?.filter((one) => one !== place)
      lines[place] = patient.names.length === 0 ? '' : lineOf(patient)
      shown[place] = patient.names.length === 0 ? '' : shownOf(patient)
      if (order === undefined) return
      if (lines[place] !== '') order = inserted(order, place, before)
      const again = asked
      asked = ''
      find(again)
    },
    sort() {
      const places = new Uint32Array(lines.length)
      let count = 0
      lines.forEach((line, place) => {
        if (line === '') return
        places[count] = place
        count += 1
      })
      order = places.slice(0, count).sort(before)
      found = order
    },
    find,
    rows(from, to) {
      return [...found.slice(from, to)].map((place) => listedOf(place, shown[place] ?? ''))
    },
  }
}

function inserted(
  order: Uint32Array<ArrayBuffer>,
  place: number,
  before: (a: number, b: number) => number,
): Uint32Array<ArrayBuffer> {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(order[middle] ?? 0, place) < 0) low = middle + 1
    else high = middle
  }
  const longer = new Uint32Array(order.length + 1)
  longer.set(order.subarray(0, low))
  longer[low] = place
  longer.set(order.subarray(low), low + 1)
  return longer
}

function lineOf({ names, dob }: Patient): string {
  let line = ''
  for (const { family = '', given = '', middle = '', text = '' } of names) {
    for (const part of [family, given, middle, text]) if (part !== '') line += wordsOf(part).join('')
  }
  return dob === undefined ? line : `${line} ${dob}`
}

/** Folded words, each with a space in front; numbers stay, for dates of birth. */
function wordsOf(text: string): string[] {
  const words = PLAIN.test(text) ? (text.toLowerCase().match(/[a-z]+/gu) ?? []) : tokensOf(text)
  const numbers = text.match(/\d[\d-]*/gu) ?? []
  return [...words, ...numbers].map((word) => ` ${word}`)
}

function shownOf({ names: [first], dob = '', status }: Patient): string {
  return `${first === undefined ? '' : writtenName(first)}\n${dob}\n${status}`
}

function listedOf(place: number, shown: string): Listed {
  const [name = '', dob = '', status] = shown.split('\n')
  return { place, name, ...(dob === '' ? {} : { dob }), status: status as Patient['status'] }
}
