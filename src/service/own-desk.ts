import family from '../../assets/names/family.json' with { type: 'json' }
import given from '../../assets/names/given.json' with { type: 'json' }
import nicknames from '../../assets/names/nicknames.json' with { type: 'json' }
import origins from '../../assets/names/origins.json' with { type: 'json' }
import { local, productVersion, readManagedArea, session } from '../store/areas.ts'
import { openDatabase } from '../store/database.ts'
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
    names: { given, family, nicknames, origins },
    folder: () => navigator.storage.getDirectory(),
    managed: readManagedArea,
    version: productVersion(),
    stop: life.signal,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  })
}
