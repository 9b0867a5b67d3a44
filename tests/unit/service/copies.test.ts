import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { verifyExport } from '../../../src/core/log/verify-export.ts'
import { exportLog } from '../../../src/service/log-export.ts'
import { openDatabase } from '../../../src/store/database.ts'
import { isSigned } from '../../../src/store/log-sign.ts'
import { makePracticeKey } from '../../../src/store/practice-key.ts'
import { openRoster } from '../../../src/store/roster.ts'
import { openVault } from '../../../src/store/vault.ts'
import { checkWhole } from '../../../src/store/whole.ts'
import { browserWorld, fullWorld, people } from '../../support/copies-world.ts'
import { everybody } from '../../support/everybody.ts'
import { CHEAP, decision, PASSPHRASE } from '../../support/log-world.ts'

const nothing = (): void => undefined
const HOUR = 3_600_000

it('a backup brings everything back on another computer: list, log, notes, what was under way, and the ways in', async () => {
  const old = await fullWorld()
  const code = await old.keyring.newRecoveryCode(PASSPHRASE)
  const file = await old.copies.backup()
  for (const secret of [PASSPHRASE, code]) {
    const fresh = browserWorld()
    const shares: number[] = []
    const facts = await fresh.copies.restore(file, secret, (share) => shares.push(share))
    expect(facts).toMatchObject({ patients: 2300, decisions: 5, bytes: file.size })
    expect(shares.at(-1)).toBe(1)
    expect(await fresh.vault.state()).toBe('unlocked')
    await checkWhole(fresh.stores, nothing)
    expect(await everybody(fresh.roster)).toEqual(people(2300))
    expect(await fresh.log.walk({})).toMatchObject({ decisions: 5, messages: 2 })
    expect(await fresh.outbox.rows()).toHaveLength(1)
    await fresh.log.append('decision', decision(6))
    await fresh.log.check()
    await fresh.vault.lock()
    await fresh.vault.unlock(PASSPHRASE)
  }
})

it('a restore is noted in the log, and the practice restores with the file of its key', async () => {
  const old = await fullWorld()
  const [practice, other] = [await makePracticeKey(), await makePracticeKey()]
  await old.keyring.setEscrow(practice.publicKey)
  const file = await old.copies.backup()
  const fresh = browserWorld()
  await expect(fresh.copies.restore(file, other.file, nothing)).rejects.toMatchObject({ code: 'wrong-practice-key' })
  expect(await fresh.vault.state()).toBe('no-vault')
  fresh.clock.now += 3 * HOUR
  await fresh.copies.restore(file, practice.file, nothing)
  expect(await fresh.log.entries('keeping')).toMatchObject([
    { kind: 'restored', at: '2026-01-05T03:00:00.000Z', copy: '2026-01-05T00:00:00.000Z', decisions: 5 },
  ])
  await fresh.log.check()
  expect(await fresh.log.walk({})).toMatchObject({ decisions: 5, messages: 2 })
  const { text } = await exportLog(fresh.log, 'json', {}, new Date(0))
  const hash = async (given: string) => createHash('sha256').update(given).digest('hex')
  expect(await verifyExport(JSON.parse(text), { hash, signed: isSigned })).toMatchObject({ kind: 'unbroken' })
})

it('nothing in the file can be read, and it holds no key', async () => {
  const world = await fullWorld()
  const file = Buffer.from(await (await world.copies.backup()).arrayBuffer())
  const key = Buffer.from(world.session.items.get('dataKey') as string, 'base64')
  for (const word of ['Fictitious', 'Person', 'Decline']) {
    expect(file.includes(Buffer.from(word))).toBe(false)
    expect(file.includes(Buffer.from(word, 'utf16le'))).toBe(false)
  }
  expect(file.includes(key)).toBe(false)
  expect(file.includes('"patients":2300')).toBe(true)
})

it('a wrong passphrase, a wrong file and a damaged one change nothing, each with its own sentence', async () => {
  const old = await fullWorld()
  const bytes = new Uint8Array(await (await old.copies.backup()).arrayBuffer())
  const world = await fullWorld()
  const before = await world.log.page(undefined, 10)
  const refused = async (blob: Blob, secret = PASSPHRASE) => {
    const code = await world.copies.restore(blob, secret, nothing).then(
      () => 'restored',
      (error) => error.code,
    )
    expect(await world.log.page(undefined, 10)).toEqual(before)
    return code
  }
  expect(await refused(new Blob([bytes]), 'four other fictitious words')).toBe('wrong-passphrase')
  expect(await refused(new Blob(['name,birth\nTal,1980']))).toBe('backup-wrong')
  expect(await refused(new Blob([]))).toBe('backup-wrong')
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    expect(await refused(new Blob([bytes.slice(0, bytes.length * share)]))).toBe('backup-damaged')
    const flipped = bytes.slice()
    const at = Math.floor(bytes.length * share)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    expect(await refused(new Blob([flipped]))).toBe('backup-damaged')
  }
  expect(await refused(new Blob([bytes, 'more']))).toBe('backup-damaged')
  expect(await refused(new Blob([bytes]))).toBe('restored')
}, 60_000)

it('a second copy is made when there is none, when the list or the ways in changed, and after a day', async () => {
  const world = await fullWorld()
  const { copies, copy, clock, keyring, roster } = world
  const at = async () => (await copy.about())?.at
  await copies.keep()
  expect(await copies.second()).toMatchObject({ patients: 2300, decisions: 5 })
  const first = await at()
  clock.now += 23 * HOUR
  await copies.keep()
  expect(await at()).toBe(first)
  clock.now += HOUR
  await copies.keep()
  expect(await at()).not.toBe(first)
  for (const change of [
    () => keyring.changePassphrase(PASSPHRASE, 'four newer fictitious words'),
    () => roster.save(people(3), nothing, new AbortController().signal),
  ]) {
    const before = await at()
    clock.now += 601_000
    await change()
    await copies.keep()
    expect(await at()).not.toBe(before)
  }
  expect(await copies.second()).toMatchObject({ patients: 3 })
})

it('brings the second copy back after the database was wiped, and never took it from a damaged one', async () => {
  const world = await fullWorld()
  const { database, copies, vault, log, roster, clock } = world
  await copies.keep()
  const good = await copies.second()
  await database.log.delete(['decision', 2])
  clock.now += 48 * HOUR
  await expect(copies.keep()).rejects.toMatchObject({ code: 'log-damaged' })
  expect(await copies.second()).toEqual(good)
  for (const table of database.tables) await table.clear()
  await vault.lock()
  await expect(vault.state()).rejects.toMatchObject({ code: 'vault-lost' })
  await copies.restore(undefined, PASSPHRASE, nothing)
  expect(await log.walk({})).toMatchObject({ decisions: 5 })
  expect(await roster.count()).toBe(2300)
  await checkWhole(world.stores, nothing)
})

it('a full disk leaves the copy that is there', async () => {
  const world = await fullWorld()
  await world.copies.keep()
  const good = await world.copies.second()
  world.clock.now += 48 * HOUR
  world.folder.full = true
  await expect(world.copies.keep()).rejects.toMatchObject({ name: 'QuotaExceededError' })
  expect(await world.copies.second()).toEqual(good)
})

it('an interrupted restore is never taken for an empty start, and can be made again', async () => {
  const file = await (await fullWorld()).copies.backup()
  const world = browserWorld()
  const broken = new Error('the browser was closed')
  world.database.log.hook('creating', () => {
    throw broken
  })
  await expect(world.copies.restore(file, PASSPHRASE, nothing)).rejects.toThrow()
  await expect(world.vault.state()).rejects.toMatchObject({ code: 'vault-lost' })
  const again = browserWorld({ folder: world.folder })
  expect(await again.copies.restore(undefined, PASSPHRASE, nothing)).toMatchObject({ patients: 2300, decisions: 5 })
})

it('a backup of version 1 of the database is brought up to date; one of a newer product is refused', async () => {
  const old = await fullWorld()
  const file = await old.copies.backup()
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = Buffer.from(bytes).toString('latin1')
  const newer = Buffer.from(text.replace('"schema":2', '"schema":9'), 'latin1')
  // Its hash no longer fits: nobody gets as far as the version of a forged one.
  const fresh = browserWorld()
  await expect(fresh.copies.restore(new Blob([newer]), PASSPHRASE, nothing)).rejects.toMatchObject({
    code: 'backup-damaged',
  })
  const first = openDatabase('copies-first', 1)
  const vault = openVault(first, old.session, CHEAP)
  for (const table of first.tables)
    await first.table(table.name).bulkAdd(await old.database.table(table.name).toArray())
  expect(await openRoster(first, vault).count()).toBe(2300)
  const { writeBackup } = await import('../../../src/store/backup-write.ts')
  const parts: BlobPart[] = []
  const source = { database: first, vault, heads: old.heads, local: old.local, settings: [], now: () => new Date(0) }
  for await (const chunk of writeBackup(source)) parts.push(chunk)
  expect(await fresh.copies.restore(new Blob(parts), PASSPHRASE, nothing)).toMatchObject({ decisions: 5 })
  expect((await fresh.log.about('1003')).map(({ decision: { seq } }) => seq)).toEqual([3])
})
