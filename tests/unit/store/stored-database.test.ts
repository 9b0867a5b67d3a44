import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { ListStage } from '../../../src/core/options.ts'
import { openListImport } from '../../../src/service/list-import.ts'
import { openDatabase } from '../../../src/store/database.ts'
import { KDF } from '../../../src/store/derive.ts'
import { openKeyring } from '../../../src/store/keyring.ts'
import { openLog } from '../../../src/store/log.ts'
import { openHeads } from '../../../src/store/log-head.ts'
import { openRoster } from '../../../src/store/roster.ts'
import { openVault } from '../../../src/store/vault.ts'
import { openMarks } from '../../../src/store/vault-mark.ts'
import { everybody } from '../../support/everybody.ts'
import { listFile, readingOn } from '../../support/list-world.ts'
import { PASSPHRASE } from '../../support/log-world.ts'
import { fairLocks, memoryArea } from '../../support/memory-area.ts'
import { storedDatabase } from '../../support/stored-database.ts'

it('a vault stored before there were recovery codes opens with its passphrase, whole, and gets a code and a mark', async () => {
  const local = await storedDatabase('stored-2', 2)
  const database = openDatabase('stored-2')
  const session = memoryArea()
  const marks = openMarks(database, local)
  const vault = openVault(database, session, KDF, { marks })
  expect(await vault.state()).toBe('locked')
  await expect(vault.unlock('four plain fictitious wordz')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  await vault.unlock(PASSPHRASE)
  expect(await marks.read()).toMatchObject({ generation: 0, roster: 1 })
  const log = openLog({ database, vault, heads: openHeads(local), locks: fairLocks() })
  await log.check()
  expect(await log.walk({})).toMatchObject({ decisions: 3, messages: 1 })
  const patients = await everybody(openRoster(database, vault))
  expect(patients.map(({ names: [name] }) => name?.family)).toEqual(['Marlow', 'Tal'])
  const keyring = openKeyring({ database, session, now: () => new Date(0), marks })
  expect(await keyring.ways()).toEqual({})
  const code = await keyring.newRecoveryCode(PASSPHRASE)
  await vault.lock()
  await keyring.recover(code, 'four other fictitious words')
  expect(await vault.state()).toBe('unlocked')
  expect(await marks.read()).toMatchObject({ generation: 2 })
})

it('a wiped vault of that time is told of by the heads of its log', async () => {
  const local = await storedDatabase('stored-2-wiped', 2)
  const database = openDatabase('stored-2-wiped')
  const vault = openVault(database, memoryArea(), KDF, { marks: openMarks(database, local) })
  for (const table of database.tables) await table.clear()
  await expect(vault.state()).rejects.toMatchObject({ code: 'vault-lost' })
  await expect(vault.create(PASSPHRASE)).rejects.toMatchObject({ code: 'vault-lost' })
})

it('a list stored before lists could be changed is changed by hand, imported over and taken back like any other', async () => {
  const local = await storedDatabase('stored-2-list', 2)
  const database = openDatabase('stored-2-list')
  const vault = openVault(database, memoryArea(), KDF, { marks: openMarks(database, local) })
  const roster = openRoster(database, vault)
  expect(await database.roster.get('roster')).toEqual({ id: 'roster', version: 1, shards: 1, patients: 2 })
  await vault.unlock(PASSPHRASE)
  const families = async () => (await everybody(roster)).map(({ names: [name] }) => name?.family)
  const [first] = await roster.patientsAt([0])
  if (first === undefined) throw new Error('nobody')
  await roster.put({ ...first, names: [{ kind: 'official', given: 'Zoë', family: 'Dijk' }] }, 0)
  await roster.put({ id: 'new', names: [{ kind: 'official', given: 'Bo', family: 'Ek' }], status: 'active' })
  await roster.remove(1)
  expect(await families()).toEqual(['Dijk', undefined, 'Ek'])
  expect(await roster.count()).toBe(2)
  const stages: ListStage[] = []
  const one = openListImport(roster, { readFile: readingOn(database), makeIndex: async () => undefined }, (stage) =>
    stages.push(stage),
  )
  await one.read([listFile('7,Ines,Vega,1961-02-03,active')])
  await one.use('remove')
  expect(stages.at(-1)).toEqual({ kind: 'saved' })
  expect(await families()).toContain('Vega')
  await roster.undo()
  expect(await families()).toEqual(['Dijk', undefined, 'Ek'])
})
