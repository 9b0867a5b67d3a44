import type { Person, Scenario } from './scenario.ts'

/** What the page asks the server to change. */
export type Deed = 'confirm' | 'delete' | 'add' | 'remove' | 'cancel' | 'send' | 'unfriend' | 'block'

export const DEEDS: readonly Deed[] = ['confirm', 'delete', 'add', 'remove', 'cancel', 'send', 'unfriend', 'block']

/** The server's answer to a deed. `warning`: a dialog has to ask first. */
export type Answer = 'done' | 'error' | 'warning' | 'blocked'

/** What the document carries for the app to start with. */
export interface Boot {
  /** How the page is to behave. People who come later are asked for one page at a time. */
  scenario: Scenario
  /** Requests of all that are open, beyond those in `scenario.requests`, too. */
  total: number
  /** Whom the address is about, where it is about somebody. */
  person: Person | undefined
  /** Whether that person's request is open. */
  asks: boolean
  /** Seed of this document's class names. */
  classSeed: number
}

/** Requests in one answer of the server. */
export const PAGE_SIZE = 20

/** Name of the server's one address for data. */
export const DATA_PATH = '/api/graphql/'

/** The address of a profile, without tracking. */
export function profilePath({ id, vanity }: Person): string {
  return vanity === undefined ? `/profile.php?id=${id}` : `/${vanity}`
}
