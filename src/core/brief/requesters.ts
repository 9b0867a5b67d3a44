import type { DecisionEntry } from '../log/entry.ts'
import { ACTION_WORDS } from '../log-words.ts'

/** Somebody about whom something was decided. */
export interface Requester {
  /** As Facebook showed the name last. */
  name: string
  /** Oldest first. */
  decisions: DecisionEntry[]
}

/** Puts decisions together by requester. Those of whom the user said last that they are no patient are left out. */
export function requestersOf(decisions: readonly DecisionEntry[]): Requester[] {
  const byPerson = Map.groupBy(decisions, ({ requester }) => `${requester.id}|${requester.name}`)
  return [...byPerson.values()].flatMap((about) => {
    const last = about.at(-1)
    if (last === undefined || last.action === ACTION_WORDS['not-my-patient']) return []
    return [{ name: last.requester.name, decisions: about }]
  })
}
