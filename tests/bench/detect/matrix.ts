import { crowd } from '../../facebook/crowd.ts'
import { FRIENDS, HARD_NAMES, REQUESTS, SENT, SUGGESTIONS } from '../../facebook/people.ts'
import type { Person, Scenario, Variant } from '../../facebook/scenario.ts'
import { LANGUAGES, type Language } from '../../facebook/words/language.ts'
import type { Lane } from './lab.ts'
import { look } from './look.ts'
import { otherPlaces, type Place, requestPlaces } from './surfaces.ts'
import type { Tally } from './tally.ts'

/** Every way to mark a card up. */
export const VARIANTS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'mixed'] as const

/** One markup in one language. */
export interface Cell {
  variant: Variant | 'mixed'
  language: Language
  seed: number
}

/** All of them. */
export function cells(): Cell[] {
  return LANGUAGES.flatMap((language, row) =>
    VARIANTS.map((variant, column) => ({ variant, language, seed: row * VARIANTS.length + column + 1 })),
  )
}

/** Who asks on the pages of a cell: the five of the demonstration, the hard names, and some of a crowd. */
export function askersOf({ seed }: Cell): Person[] {
  return [...REQUESTS, ...HARD_NAMES, ...crowd(6, seed)]
}

/** The scenario of a cell. Shimmers are short, but for English, where they take as long as Facebook's. */
export function scenarioOfCell(cell: Cell): Partial<Scenario> {
  return {
    ...cell,
    requests: askersOf(cell),
    suggestions: SUGGESTIONS,
    friends: FRIENDS,
    sent: SENT,
    shimmerMs: cell.language === 'en' ? [300, 1500] : [20, 200],
    serverMs: [60, 120],
    conversation: { mountMs: [20, 60], label: 'name', state: 'open', draft: '', second: false },
  }
}

/** Looks at every place of a cell: each that has requests from a fresh document, then all of them by pushState. */
export async function walkCell(lane: Lane, cell: Cell, tally: Tally): Promise<void> {
  const scenario = scenarioOfCell(cell)
  const name = `${cell.variant} ${cell.language}`
  const people = askersOf(cell)
  const places = [...requestPlaces(people), ...otherPlaces(people, SUGGESTIONS, FRIENDS)]
  for (const place of requestPlaces(people)) {
    await lane.load(place.path, scenario)
    tally.documents += 1
    await settle(lane, place, tally, `${name}, ${place.name}, loaded`)
  }
  for (const place of places) {
    await lane.page.evaluate((path) => window.__replica.navigate(path), place.path)
    await settle(lane, place, tally, `${name}, ${place.name}, by pushState`)
  }
}

async function settle(lane: Lane, { path, once }: Place, tally: Tally, where: string): Promise<void> {
  await lane.page.locator('[role=main]').waitFor()
  if (path.startsWith('/messages/t/')) await lane.page.getByRole('textbox').last().waitFor()
  await once?.(lane)
  await look(lane, tally, where)
}
