import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openDatabase } from '../../../src/store/database.ts'
import { open, seal } from '../../../src/store/seal.ts'
import { openVault } from '../../../src/store/vault.ts'
import { CHEAP, PASSPHRASE } from '../../support/log-world.ts'
import { memoryArea } from '../../support/memory-area.ts'

let count = 0
function world() {
  count += 1
  const database = openDatabase(`vault-${count}`)
  const session = memoryArea()
  return { database, session, vault: openVault(database, session, CHEAP) }
}

it('is created, locked and unlocked with the same passphrase, however its letters are composed', async () => {
  const { vault } = world()
  expect(await vault.state()).toBe('no-vault')
  await vault.create('fictitious caf\u00e9 words')
  const sealed = await seal(await vault.key('log'), 'here', 'secret')
  await vault.lock()
  expect(await vault.state()).toBe('locked')
  await expect(vault.key('log')).rejects.toMatchObject({ code: 'locked' })
  await vault.unlock('fictitious cafe\u0301 words')
  expect(await open(await vault.key('log'), 'here', sealed)).toBe('secret')
})

it('has another key for each purpose', async () => {
  const { vault } = world()
  await vault.create(PASSPHRASE)
  const sealed = await seal(await vault.key('log'), 'here', 'secret')
  await expect(open(await vault.key('roster'), 'here', sealed)).rejects.toThrow()
})

it('refuses a wrong passphrase, a short one, a second vault, and to unlock what is not there', async () => {
  const { vault } = world()
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'no-vault' })
  await expect(vault.create('eleven char')).rejects.toMatchObject({ code: 'short-passphrase' })
  await expect(vault.create(' '.repeat(12))).rejects.toMatchObject({ code: 'short-passphrase' })
  await expect(vault.create(`four   ${' '.repeat(9)}  more`)).rejects.toMatchObject({ code: 'short-passphrase' })
  await vault.create(PASSPHRASE)
  await expect(vault.create(PASSPHRASE)).rejects.toMatchObject({ code: 'vault-exists' })
  await vault.lock()
  await expect(vault.unlock(`${PASSPHRASE} `)).rejects.toMatchObject({ code: 'wrong-passphrase' })
  expect(await vault.state()).toBe('locked')
})

it('a passphrase that is wrong by a single letter has no power at all', async () => {
  const { vault, database, session } = world()
  await vault.create(PASSPHRASE)
  await vault.lock()
  const before = await database.vault.toArray()
  const opened: string[] = []
  const wrong = nearly(PASSPHRASE)
  for (const passphrase of wrong) {
    const code = await vault.unlock(passphrase).then(
      () => opened.push(passphrase),
      (error) => error.code,
    )
    expect(code, passphrase).toBe('wrong-passphrase')
    expect([...session.items]).toEqual([])
    await expect(vault.key('roster')).rejects.toMatchObject({ code: 'locked' })
  }
  expect(opened).toEqual([])
  expect(wrong.size).toBeGreaterThan(100)
  expect(await database.vault.toArray()).toEqual(before)
  await vault.unlock(PASSPHRASE)
  expect(await vault.state()).toBe('unlocked')
})

/** Every text that is one slip of the hand away: a letter left out, doubled, in the other case, or changed with the next. */
function nearly(right: string): Set<string> {
  const letters = [...right]
  const slips = letters.flatMap((letter, at) => {
    const [front, back, next = ''] = [right.slice(0, at), right.slice(at + 1), letters[at + 1]]
    return [
      front + back,
      front + letter + letter + back,
      front + letter.toUpperCase() + back,
      front + next + letter + back.slice(1),
    ]
  })
  const all = new Set(['', ' ', `${right} `, ` ${right}`, `${right}\0`, right.replaceAll(' ', ''), ...slips])
  all.delete(right)
  return all
}

it('refuses a header whose key costs less to guess than ours', async () => {
  const { vault, database, session } = world()
  await vault.create(PASSPHRASE)
  const dearer = openVault(database, session, { name: 'argon2id', memory: 9, iterations: 1, parallelism: 1 })
  await expect(dearer.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'vault-damaged' })
})

it('never stores the key: after a lock the session is empty, and the database holds it wrapped only', async () => {
  const { vault, database, session } = world()
  await vault.create(PASSPHRASE)
  const key = session.items.get('dataKey') as string
  await vault.lock()
  expect([...session.items]).toEqual([])
  const stored = JSON.stringify(await database.vault.toArray(), (_, value) =>
    value instanceof Uint8Array ? btoa(String.fromCharCode(...value)) : value,
  )
  expect(stored).not.toContain(key.slice(0, 20))
})

it('once destroyed leaves nothing that opens, in any table', async () => {
  const { vault, database } = world()
  await vault.create(PASSPHRASE)
  await vault.destroy()
  expect(await vault.state()).toBe('no-vault')
  for (const table of database.tables) expect(await table.count()).toBe(0)
})
