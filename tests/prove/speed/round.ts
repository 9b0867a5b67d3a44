import type { Person, Scenario, Variant } from '../../facebook/scenario.ts'
import { between, type Chance, chanceOf, pick } from '../../facebook/seeded.ts'
import { LANGUAGES } from '../../facebook/words/language.ts'

const MARKUPS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'mixed'] as const satisfies (Variant | 'mixed')[]

/** One page full of requests, and how somebody decides about them. */
export interface Round {
  seed: number
  markup: Variant | 'mixed'
  /** Where the requests stand, and how their list is built. */
  place: 'own column' | 'own column, rows reused' | 'own column, rows unmounted' | 'window' | 'notifications'
  language: Scenario['language']
  afterAnswer: Scenario['afterAnswer']
  churnEveryMs: number
  errorEvery: number
  /** The longest time between two decisions, in ms; the shortest is 100. */
  slowestMs: number
  undoSeconds: number
  /** `beside`: page and panel each in a window of its own. `before`: the panel's tab lies in front of the page's. */
  seat: 'beside' | 'before'
}

/** People on the page. In a list whose rows are reused only those are decided about who come into view. */
export const ON_PAGE: Record<Round['place'], number> = {
  'own column': 40,
  'own column, rows reused': 64,
  'own column, rows unmounted': 64,
  window: 40,
  notifications: 5,
}

const PATHS: Record<Round['place'], string> = {
  'own column': '/friends/requests',
  'own column, rows reused': '/friends/requests',
  'own column, rows unmounted': '/friends/requests',
  window: '/friends',
  notifications: '/notifications',
}

const ROWS: Partial<Record<Round['place'], Scenario['rows']>> = {
  'own column, rows reused': 'reused',
  'own column, rows unmounted': 'unmounted',
}

/** Whether the list of a round has all of its rows in the document. */
export function isWhole({ place }: Round): boolean {
  return ROWS[place] === undefined
}

/** The same seed gives the same round; nine in a row have every markup. */
export function roundOf(seed: number): Round {
  const chance = chanceOf(seed * 977)
  const places = [
    'own column',
    'own column',
    'own column, rows reused',
    'own column, rows unmounted',
    'window',
  ] as const
  const isFew = chance() < 0.08
  return {
    seed,
    markup: MARKUPS[seed % MARKUPS.length] ?? 'mixed',
    place: isFew ? 'notifications' : pick(chance, places),
    language: chance() < 0.4 ? 'en' : (LANGUAGES[between(chance, 1, LANGUAGES.length - 1)] ?? 'ar'),
    afterAnswer: chance() < 0.5 ? 'text' : 'vanish',
    churnEveryMs: chance() < 0.4 ? between(chance, 300, 1500) : 0,
    errorEvery: chance() < 0.2 ? between(chance, 5, 9) : 0,
    slowestMs: pick(chance, [150, 400, 900, 1500]),
    undoSeconds: chance() < 0.3 ? 5 : 1,
    seat: chance() < 0.5 ? 'beside' : 'before',
  }
}

/** Sets the stage for a round. */
export function scenarioFor(round: Round, requests: Person[]): Partial<Scenario> {
  const { markup, place, seed, language, afterAnswer, churnEveryMs, errorEvery } = round
  return {
    variant: markup,
    seed,
    language,
    afterAnswer,
    churnEveryMs,
    errorEvery,
    rows: ROWS[place] ?? 'keyed',
    requests,
    serverMs: [100, 900],
  }
}

/** Address of the page of a round. */
export function addressOf({ place }: Round): string {
  return `https://www.facebook.com${PATHS[place]}`
}

/** Chance for what is done in a round. */
export function chanceFor({ seed }: Round): Chance {
  return chanceOf(seed * 31 + 5)
}

/** A round in one line. */
export function roundWords(round: Round): string {
  const { seed, markup, place, language, afterAnswer, churnEveryMs, errorEvery, slowestMs, undoSeconds, seat } = round
  const moving = churnEveryMs > 0 ? `churn ${churnEveryMs}` : 'calm'
  const errors = errorEvery > 0 ? `error every ${errorEvery}` : 'no errors'
  return `${seed}: ${markup}, ${place}, ${language}, ${afterAnswer}, ${moving}, ${errors}, to ${slowestMs} ms, undo ${undoSeconds} s, ${seat}`
}
