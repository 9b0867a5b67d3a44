import type { Rarity } from '../model.ts'

/** Name data: parts per million of a population, and the nicknames of each given name. */
export interface NameData {
  given: Readonly<Record<string, number>>
  family: Readonly<Record<string, number>>
  nicknames: Readonly<Record<string, readonly string[]>>
}

/** Parts per million of a name that stands in no table: rarer than the rarest that does. */
const UNSEEN_GIVEN = 15
const UNSEEN_FAMILY = 8

/**
 * How rare names are, by bundled tables.
 * @param listSize patients on the list
 * @param prior share of requests that come from patients, before a name is seen
 */
export function makeRarity(data: NameData, listSize: number, prior = 0.5): Rarity {
  const given = new Map(Object.entries(data.given))
  const family = new Map(Object.entries(data.family))
  const forms = new Map<string, Set<string>>()
  const link = (a: string, b: string): void => {
    const set = forms.get(a) ?? new Set()
    forms.set(a, set.add(b))
  }
  for (const [name, nicknames] of Object.entries(data.nicknames)) {
    for (const nickname of nicknames) {
      link(name, nickname)
      link(nickname, name)
    }
  }
  return {
    given: (token) => (given.get(token) ?? UNSEEN_GIVEN) / 1e6,
    family: (token) => (family.get(token) ?? UNSEEN_FAMILY) / 1e6,
    nicknames: (token) => [...(forms.get(token) ?? [])],
    listSize,
    prior,
  }
}
