import { local, productVersion, readManagedArea, session } from '../store/areas.ts'
import { openDatabase } from '../store/database.ts'
import { openPageLife } from '../store/page-life.ts'
import { BUNDLED_NAMES } from './bundled-names.ts'
import { type Desk, openDesk } from './desk.ts'

/** The desk on the browser's own stores, with the bundled names: what every page of the extension opens. */
export function openOwnDesk(): Desk {
  const life = new AbortController()
  addEventListener('pagehide', () => life.abort(), { once: true })
  // Not in a worker, which has no such question.
  void navigator.storage.persist?.()
  return openDesk({
    database: openDatabase(),
    session,
    local,
    locks: navigator.locks,
    names: BUNDLED_NAMES,
    folder: () => navigator.storage.getDirectory(),
    managed: readManagedArea,
    version: productVersion(),
    pages: openPageLife(navigator.locks, crypto.randomUUID()),
    stop: life.signal,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  })
}
