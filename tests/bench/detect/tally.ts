import type { PageReport } from '../../../src/core/model.ts'
import type { Figure } from './figures.ts'
import type { Audit } from './in-page/audit.ts'

/** Faults printed, at most. */
const MOST_TOLD = 12

/** One thing that was not as it should be. */
export interface Fault {
  kind: 'missed' | 'wrong' | 'report' | 'stray' | 'react'
  where: string
  what: string
}

/** What was counted over many looks at many pages. */
export interface Tally {
  /** Documents loaded. */
  documents: number
  /** Looks at a page in a state of its own. */
  looks: number
  /** Of those, at pages on which nobody asks. */
  empty: number
  /** Cards of requests looked at, and people named in reports. */
  cards: number
  named: number
  faults: Fault[]
}

/** A fresh count. */
export function newTally(): Tally {
  return { documents: 0, looks: 0, empty: 0, cards: 0, named: 0, faults: [] }
}

/** How many faults of a kind there were. */
function count({ faults }: Tally, kind: Fault['kind']): number {
  return faults.filter((fault) => fault.kind === kind).length
}

/**
 * What a report says wrongly: everybody who asks has to be in it once, by their own id or word and by their own name, and
 * nobody else.
 * @param cards the truth
 * @param vanities words of profiles by id
 */
export function compare(
  { requests }: Pick<PageReport, 'requests'>,
  cards: Audit['cards'],
  vanities: ReadonlyMap<string, string>,
): string[] {
  const people = new Map(cards.map(({ id, name }) => [id, name]))
  const faults: string[] = []
  const seen = new Set<string>()
  for (const { key, identity, name } of requests) {
    const id = [...people.keys()].find(
      (one) => identity.profileId === one || (identity.vanity !== undefined && identity.vanity === vanities.get(one)),
    )
    const isOne = identity.profileId === undefined || identity.profileId === id
    if (id === undefined || !isOne) faults.push(`${key} asks for nothing`)
    else if (seen.has(id)) faults.push(`${key} is told twice`)
    else if (people.get(id) !== name) faults.push(`${key} is called "${name}" instead of "${people.get(id)}"`)
    if (id !== undefined) seen.add(id)
  }
  for (const id of people.keys()) if (!seen.has(id)) faults.push(`${id} is not told`)
  return faults
}

/** What a count says, as figures; the first faults are printed where there are some. */
export function tallyFigures(tally: Tally): Figure[] {
  const { documents, looks, empty, cards, named, faults } = tally
  for (const { kind, where, what } of faults.slice(0, MOST_TOLD))
    process.stdout.write(`    ${kind}: ${where}: ${what.slice(0, 120)}\n`)
  const pages = `${looks} states of ${documents} documents, ${empty} of them without a request`
  const none = (what: string, kinds: readonly Fault['kind'][], of: string): Figure => {
    const found = kinds.reduce((sum, kind) => sum + count(tally, kind), 0)
    return { what, is: String(found), of, aim: '0', met: found === 0 && looks > 0, functional: true }
  }
  const missed = count(tally, 'missed')
  const recall = cards === 0 ? 0 : (cards - missed) / cards
  return [
    {
      what: 'recall',
      is: recall.toFixed(4),
      of: `${cards - missed} of ${cards} cards, ${pages}`,
      aim: '1.0000',
      met: recall === 1,
      functional: true,
    },
    none('false controls, once a page is at rest', ['wrong'], pages),
    none('controls in something else, at any moment', ['stray'], pages),
    none('people reported wrongly, twice or not at all', ['report'], `${named} reported, identity and name`),
    none('errors of React, of the page or on the console', ['react'], pages),
  ]
}
