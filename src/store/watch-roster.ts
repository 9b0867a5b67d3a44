import { liveQuery } from 'dexie'
import type { Database } from './database.ts'

/**
 * Tells when another list is in force, whichever page of the extension saved or erased it.
 * @param changed called after each change, not for the list that is there at the start
 */
export function watchRoster(database: Database, changed: () => void, stop: AbortSignal): void {
  let first = true
  const watched = liveQuery(() => database.roster.get('roster')).subscribe(() => {
    if (!first) changed()
    first = false
  })
  stop.addEventListener('abort', () => watched.unsubscribe(), { once: true })
}
