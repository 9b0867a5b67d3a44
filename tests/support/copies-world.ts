import 'fake-indexeddb/auto'
import type { Patient } from '../../src/core/model.ts'
import { openCopies } from '../../src/service/copies.ts'
import { openDatabase } from '../../src/store/database.ts'
import { openKeyring } from '../../src/store/keyring.ts'
import { openLog } from '../../src/store/log.ts'
import { openHeads } from '../../src/store/log-head.ts'
import { openOutbox } from '../../src/store/outbox.ts'
import { openRoster } from '../../src/store/roster.ts'
import { openSecondCopy } from '../../src/store/second-copy.ts'
import { openVault } from '../../src/store/vault.ts'
import { openMarks } from '../../src/store/vault-mark.ts'
import { CHEAP, decision, message, PASSPHRASE, uuid } from './log-world.ts'
import { fairLocks, memoryArea } from './memory-area.ts'
import { memoryFolder } from './memory-folder.ts'

let count = 0

/** Everything of one browser, empty, with a clock that a test moves. */
export function browserWorld(given: { folder?: ReturnType<typeof memoryFolder> } = {}) {
  count += 1
  const database = openDatabase(`copies-${count}`)
  const [session, local, locks] = [memoryArea(), memoryArea(), fairLocks()]
  const folder = given.folder ?? memoryFolder()
  const clock = { now: Date.UTC(2026, 0, 5) }
  const now = () => new Date(clock.now)
  const marks = openMarks(database, local)
  const vault = openVault(database, session, CHEAP, { marks })
  const heads = openHeads(local)
  const log = openLog({ database, vault, heads, locks })
  const roster = openRoster(database, vault)
  const outbox = openOutbox(database, vault, () => clock.now)
  const copy = openSecondCopy(async () => folder)
  const stores = { database, vault, log, roster, outbox }
  const copies = openCopies({
    ...stores,
    session,
    local,
    locks,
    marks,
    copy,
    now,
    newId: () => crypto.randomUUID(),
    floor: CHEAP,
  })
  const keyring = openKeyring({ database, session, now, kdf: CHEAP, marks })
  return { ...stores, stores, session, local, folder, clock, marks, heads, copy, copies, keyring }
}

/** Fictitious people. */
export function people(many: number): Patient[] {
  return Array.from({ length: many }, (_, at) => ({
    id: String(at),
    names: [{ kind: 'official', given: `Fictitious${at}`, family: `Person${at}` }],
    status: 'active',
  }))
}

/** The same with a vault, 2,300 patients, 5 decisions, 2 notes and one decision under way. */
export async function fullWorld() {
  const world = browserWorld()
  await world.vault.create(PASSPHRASE)
  await world.roster.save(people(2300), () => undefined, new AbortController().signal)
  await world.marks.adopt()
  for (let number = 1; number <= 5; number += 1) await world.log.append('decision', decision(number))
  for (const number of [1, 2]) await world.log.append('message', message(number))
  const intent = { draft: { requester: {} }, action: 'decline-silently', identity: { profileId: '9' } }
  await world.outbox.put(uuid(99), '2026-01-01T00:00:00.000Z', intent as never, 'page')
  return world
}
