import type { Person } from './scenario.ts'
import { between, chanceOf, pick } from './seeded.ts'

// Fictitious like everybody on the replica: given and family names are put together by chance.
const GIVEN =
  words(`Adela Bastian Celeste Dmitri Edda Farouk Greta Hamza Isolde Jonas Kalinda Lorcan Mireille Nkechi Otis
  Perpetua Quill Rosalind Stellan Tamsin Ulises Verena Wendell Xiomara Yusuf Zelda Anouk Bram Corisande Dashiell`)
const FIRST =
  words(`Ash Brant Cald Dunn Eller Farr Gant Hask Ing Jarr Keld Lorn Marr Nett Oster Penn Quarr Rudd Stav Thorn Ull
  Vask Wend Yarr Zell Hollo Merri Carbo Tolli Sava`)
const LAST = words(
  'berg by croft dale dottir eaux feld gate ham ikova ley man mont ness ovic quist rup sen shaw stad ton wick',
)

/**
 * As many people as wished, no two with the same id or name.
 * @param seed the same seed gives the same people
 */
export function crowd(count: number, seed: number): Person[] {
  const chance = chanceOf(seed)
  const names = new Set<string>()
  while (names.size < count) {
    const family = `${pick(chance, FIRST)}${pick(chance, LAST)}`
    const second = chance() < 0.2 ? `-${pick(chance, FIRST)}${pick(chance, LAST)}` : ''
    const middle = chance() < 0.25 ? ` ${pick(chance, GIVEN)}` : ''
    names.add(`${pick(chance, GIVEN)}${middle} ${family}${second}`)
  }
  return [...names].map((name, at) => {
    const id = `1000${String(20_000_000_000 + at * 7 + between(chance, 0, 6))}`
    const person: Person = { id, name, mutuals: between(chance, 0, 40), minutesAgo: between(chance, 1, 30_000) }
    return chance() < 0.5 ? { ...person, vanity: `${name.toLowerCase().replace(/[^a-z]+/gu, '.')}.${at}` } : person
  })
}

function words(text: string): [string, ...string[]] {
  const [first = '', ...rest] = text.split(/\s+/u)
  return [first, ...rest]
}
