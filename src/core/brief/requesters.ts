import type { DecisionEntry } from '../log/entry.ts'
import { ACTION_WORDS } from '../log-words.ts'
import { blockingKeys } from '../match/keys.ts'
import type { PersonName } from '../model.ts'
import { parseName } from '../name.ts'

/** Somebody about whom something was decided. */
export interface Requester {
  name: PersonName
  /** Oldest first. */
  decisions: DecisionEntry[]
}

/** Everybody about whom something was decided, found by the keys of their names. */
export type Requesters = ReadonlyMap<string, Requester[]>

/** Puts decisions together by requester. Those of whom the user said last that they are no patient are left out. */
export function requestersOf(decisions: readonly DecisionEntry[]): Requesters {
  const byPerson = Map.groupBy(decisions, ({ requester }) => `${requester.id}|${requester.name}`)
  const byKey = new Map<string, Requester[]>()
  for (const about of byPerson.values()) {
    const last = about.at(-1)
    if (last === undefined || last.action === ACTION_WORDS['not-my-patient']) continue
    const requester = { name: parseName(last.requester.name), decisions: about }
    for (const key of new Set(blockingKeys(requester.name))) {
      const there = byKey.get(key)
      if (there === undefined) byKey.set(key, [requester])
      else there.push(requester)
    }
  }
  return byKey
}
