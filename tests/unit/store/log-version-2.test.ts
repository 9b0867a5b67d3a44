import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { type DecisionEntry, GENESIS } from '../../../src/core/log/entry.ts'
import { linkEntry } from '../../../src/core/log/link.ts'
import { openDatabase } from '../../../src/store/database.ts'
import { logKeys, sha256 } from '../../../src/store/log-keys.ts'
import { sealRow } from '../../../src/store/log-row.ts'
import { openVault } from '../../../src/store/vault.ts'
import { CHEAP, decision, logPage, logWorld, PASSPHRASE } from '../../support/log-world.ts'
import { fairLocks, memoryArea } from '../../support/memory-area.ts'

/** A database as version 1 left it: its tables, rows without `about`, a head for each chain by itself. */
async function versionOne(name: string, count: number) {
  const made = await logWorld()
  const keys = await logKeys(made.vault)
  const rows: object[] = []
  let head = { seq: 0, hash: GENESIS }
  let mac = ''
  for (let number = 1; number <= count; number += 1) {
    const entry = await linkEntry<DecisionEntry>(head, decision(number), sha256)
    const { about: _, ...row } = await sealRow(keys, 'decision', entry, mac)
    rows.push(row)
    head = entry
    mac = row.mac
  }
  const old = new Dexie(name)
  old.version(1).stores({
    vault: 'id',
    roster: 'id',
    shards: '[version+shard], version',
    outbox: 'id',
    log: '[chain+seq], &[chain+id]',
  })
  await old.table('vault').bulkAdd(await made.database.vault.toArray())
  await old.table('log').bulkAdd(rows)
  old.close()
  const local = memoryArea()
  await local.set({ 'head-decision': { seq: count, mac } })
  return { local }
}

it('a log of version 1 opens while locked, is indexed once unlocked, and stays unbroken', async () => {
  const { local } = await versionOne('old-1', 230)
  const stores = { database: openDatabase('old-1'), session: memoryArea(), local, locks: fairLocks() }
  const { vault, log, heads } = logPage(stores)
  await log.check()
  expect(await stores.database.log.count()).toBe(230)
  await vault.unlock(PASSPHRASE)
  expect((await log.about('1007')).map(({ decision }) => decision.seq)).toEqual([7])
  expect(await log.walk({})).toMatchObject({ decisions: 230, messages: 0, removed: 0 })
  await log.append('decision', decision(231))
  await log.check()
  expect((await heads.read())?.decision?.seq).toBe(231)
  expect([...local.items.keys()]).toEqual(['log-heads'])
})

it('a log of version 1 that was cut is told of', async () => {
  const { local } = await versionOne('old-2', 3)
  const database = openDatabase('old-2')
  const session = memoryArea()
  const vault = openVault(database, session, CHEAP)
  await vault.unlock(PASSPHRASE)
  await database.log.delete(['decision', 3])
  const { log } = logPage({ database, session, local, locks: fairLocks() })
  await expect(log.check()).rejects.toMatchObject({ code: 'log-damaged' })
  await database.log.clear()
  await expect(log.check()).rejects.toMatchObject({ code: 'log-wiped' })
})
