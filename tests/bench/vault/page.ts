import type { NameData } from '../../../src/core/match/rarity.ts'
import { openNameIndex } from '../../../src/service/name-index.ts'
import type { StorageArea } from '../../../src/store/area.ts'
import { openDatabase } from '../../../src/store/database.ts'
import { openRoster } from '../../../src/store/roster.ts'
import { openRosterIndex } from '../../../src/store/roster-index.ts'
import { openVault } from '../../../src/store/vault.ts'
import { openMarks } from '../../../src/store/vault-mark.ts'

/** What the first verdict of a page that has just come up is made of, and every later one, in ms. */
export interface Times {
  /** The background, asleep, answers. */
  wake: number
  /** The database is opened. */
  database: number
  /** The state of the vault, and the key out of the session. */
  key: number
  /** The index is read and decrypted, and meanwhile the bundled names are made tables of how common each is. */
  load: number
  /** The index is made a table, how rare names are on it is counted, and the first name is looked up. */
  table: number
  /** From `database` to `table`, in all. */
  cold: number
  /** Each later name, its patients read and decrypted. */
  warm: number[]
  /** The part of each in which the patients who fit are read and decrypted. */
  people: number[]
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> }
  storage: { session: StorageArea; local: StorageArea }
}

/** Takes the times in a page of the built extension, on what it has stored, with the same code that stands behind the panel. */
async function measure(names: NameData, asked: readonly string[]): Promise<Times> {
  const [first = '', ...later] = asked
  const asleep = performance.now()
  // The background does not know this message; what matters is that it is there to say so.
  await chrome.runtime.sendMessage({ kind: 'bench' }).catch(() => undefined)
  const began = performance.now()
  const database = openDatabase()
  await database.open()
  const opened = performance.now()
  const { session, local } = chrome.storage
  const vault = openVault(database, session, undefined, { marks: openMarks(database, local) })
  const roster = openRoster(database, vault)
  if ((await vault.state()) !== 'unlocked') throw new Error('the vault is not open')
  await roster.key()
  const unlocked = performance.now()
  const stored = openRosterIndex(database, roster.key)
  let load = 0
  let reading = 0
  const index = openNameIndex(
    {
      ...roster,
      async patientsAt(places) {
        const start = performance.now()
        const patients = await roster.patientsAt(places)
        reading = performance.now() - start
        return patients
      },
    },
    {
      ...stored,
      async load(version) {
        const bytes = await stored.load(version)
        load = performance.now() - unlocked
        if (bytes === undefined) throw new Error('no index is stored')
        return bytes
      },
    },
    names,
  )
  await index.judge(first, undefined, 0.2)
  const cold = performance.now()
  const warm: number[] = []
  const people: number[] = []
  for (const name of later) {
    reading = 0
    const start = performance.now()
    await index.judge(name, undefined, 0.2)
    people.push(reading)
    warm.push(performance.now() - start)
  }
  return {
    wake: began - asleep,
    database: opened - began,
    key: unlocked - opened,
    load,
    table: cold - unlocked - load,
    cold: cold - began,
    warm,
    people,
  }
}

Object.assign(globalThis, { measureVault: measure })
