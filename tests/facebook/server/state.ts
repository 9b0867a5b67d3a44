import type { Answer, Deed } from '../contract.ts'
import type { Person, Scenario } from '../scenario.ts'
import { type Chance, chanceOf, hashOf } from '../seeded.ts'

/** One deed that reached the server. */
export interface Mutation {
  deed: Deed
  /** Whom it is about. */
  id: string
  answer: Answer
  /** The text of a message. */
  text?: string
  /** Milliseconds since 1970. */
  at: number
}

/** What the server remembers. */
export interface ServerState {
  scenario: Scenario
  /** Requests that were answered, by id. */
  confirmed: Set<string>
  deleted: Set<string>
  /** Every deed, in order of arrival. */
  mutations: Mutation[]
  chance: Chance
}

/** A server to which nothing has happened yet. */
export function freshState(scenario: Scenario): ServerState {
  return { scenario, confirmed: new Set(), deleted: new Set(), mutations: [], chance: chanceOf(scenario.seed) }
}

/** Requests that are still open, in the order of the page. */
export function openRequests({ scenario, confirmed, deleted }: ServerState): Person[] {
  return scenario.requests.filter(({ id }) => !confirmed.has(id) && !deleted.has(id))
}

/** Somebody by id, vanity word or thread; nobody where there is no such person. */
export function personBy({ scenario }: ServerState, key: string): Person | undefined {
  const { requests, suggestions, friends, sent } = scenario
  const is = ({ id, vanity }: Person): boolean => id === key || vanity === key || threadOf(id) === key
  return requests.find(is) ?? suggestions.find(is) ?? friends.find(is) ?? sent.find(is)
}

/** The thread of a person: digits, and never the person's own id. */
export function threadOf(id: string): string {
  return `72${String(hashOf(`thread ${id}`)).padStart(10, '0')}${String(hashOf(id)).slice(0, 4).padStart(4, '3')}`
}
