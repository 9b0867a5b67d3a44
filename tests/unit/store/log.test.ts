import { describe, expect, it } from 'vitest'
import { decision, logPage, logWorld, message, uuid } from '../../support/log-world.ts'

const locked = { code: 'locked' }
const damaged = { code: 'log-damaged' }
const wiped = { code: 'log-wiped' }

describe('appending', () => {
  it('puts entries in order, each bound to the one before', async () => {
    const { log } = await logWorld()
    const first = await log.append('decision', decision(1))
    const second = await log.append('decision', decision(2))
    expect([first.seq, second.seq, second.prev]).toEqual([1, 2, first.hash])
    expect(await log.entries('decision')).toEqual([first, second])
    await log.check()
  })

  it('takes an id once: a second time gives the entry that is there', async () => {
    const { log } = await logWorld()
    const first = await log.append('decision', decision(1))
    const again = await log.append('decision', decision(1, { outcome: 'failed: later' }))
    expect(again).toEqual(first)
    expect(await log.entries('decision')).toHaveLength(1)
  })

  it('from two tabs at once gives one unbroken chain, and one entry for an id that both append', async () => {
    const { stores, log } = await logWorld()
    const other = logPage(stores)
    await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        Promise.all([
          log.append('decision', decision(number)),
          other.log.append('decision', decision(number)),
          other.log.append('decision', decision(100 + number)),
        ]),
      ),
    )
    const entries = await log.entries('decision')
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, place) => place + 1))
    await log.check()
  })

  it('without working locks loses no chain: the second of two is refused', async () => {
    const { stores } = await logWorld()
    const locks = { request: <T>(_name: string, run: () => Promise<T>): Promise<T> => run() }
    const [one, two] = [logPage({ ...stores, locks }), logPage({ ...stores, locks })]
    const results = await Promise.allSettled([
      one.log.append('decision', decision(1)),
      two.log.append('decision', decision(2)),
    ])
    const appended = results.filter(({ status }) => status === 'fulfilled').length
    expect(await one.log.entries('decision')).toHaveLength(appended)
  })

  it('is refused while locked', async () => {
    const { log, vault } = await logWorld()
    await vault.lock()
    await expect(log.append('decision', decision(1))).rejects.toMatchObject(locked)
    await expect(log.entries('decision')).rejects.toMatchObject(locked)
    await expect(log.page(undefined, 10)).rejects.toMatchObject(locked)
    await expect(log.about('1001')).rejects.toMatchObject(locked)
  })
})

describe('what lies on the disk', () => {
  it('holds no name, no address, no text and no profile id, neither in the database nor beside it', async () => {
    const { log, database, local } = await logWorld()
    const entry = await log.append(
      'decision',
      decision(1, { requester: { id: '778899', name: 'Zoë Marlow', url: 'u' } }),
    )
    const bytes = (await database.log.toArray()).map((row) => [
      ...Object.values(row).filter((value) => typeof value !== 'object'),
      new TextDecoder().decode(row.sealed.bytes),
    ])
    const stored = JSON.stringify([bytes, [...local.items.values()]])
    for (const secret of ['Marlow', '778899', 'portal', 'Likely']) expect(stored).not.toContain(secret)
    expect(stored).toContain(entry.id)
  })
})

describe('the head in the second store', () => {
  it('catches up with any number of entries that a crash left it behind by', async () => {
    const { log, local, stores } = await logWorld()
    await log.append('decision', decision(1))
    local.failing = true
    await expect(log.append('decision', decision(2))).rejects.toThrow()
    await log.append('decision', decision(3))
    await expect(log.append('message', message(1))).rejects.toThrow()
    local.failing = false
    const later = logPage(stores)
    await later.log.append('decision', decision(4))
    await later.log.check()
    expect((await later.heads.read())?.decision?.seq).toBe(4)
    expect((await later.heads.read())?.message?.seq).toBe(1)
  })

  it('catches up after a crash at the very first entry', async () => {
    const { log, local, stores } = await logWorld()
    local.failing = true
    await expect(log.append('decision', decision(1))).rejects.toThrow()
    local.failing = false
    const later = logPage(stores)
    await later.log.check()
    expect((await later.heads.read())?.decision?.seq).toBe(1)
  })

  it('tells of a wiped log, also while locked', async () => {
    const { log, database, vault } = await logWorld()
    await log.append('decision', decision(1))
    await database.log.clear()
    await expect(log.check()).rejects.toMatchObject(wiped)
    await vault.lock()
    await expect(log.check()).rejects.toMatchObject(wiped)
  })

  it('tells of a wiped database, before and after somebody set up a new vault in it', async () => {
    const { log, database, vault } = await logWorld()
    await log.append('decision', decision(1))
    for (const table of database.tables) await table.clear()
    await expect(log.check()).rejects.toMatchObject(wiped)
    await vault.create('another fictitious passphrase')
    await expect(log.check()).rejects.toMatchObject(wiped)
  })

  it('tells of one wiped chain while the other is there', async () => {
    const { log, database } = await logWorld()
    await log.append('decision', decision(1))
    await log.append('message', message(1))
    await database.log.where('[chain+seq]').equals(['message', 1]).delete()
    await expect(log.check()).rejects.toMatchObject(wiped)
  })

  it('cannot be moved back to fit a shortened log, or taken away, without the key', async () => {
    const { log, database, local } = await logWorld()
    for (const number of [1, 2, 3]) await log.append('decision', decision(number))
    await log.append('message', message(1))
    const two = await database.log.get(['decision', 2])
    await database.log.delete(['decision', 3])
    await expect(log.check()).rejects.toMatchObject(damaged)
    const heads = local.items.get('log-heads') as object
    local.items.set('log-heads', { ...heads, decision: { seq: 2, mac: two?.mac } })
    await expect(log.check()).rejects.toMatchObject(damaged)
    local.items.delete('log-heads')
    await expect(log.check()).rejects.toMatchObject(damaged)
    local.items.set('log-heads', 'nonsense')
    await expect(log.check()).rejects.toMatchObject(damaged)
  })

  it('that is wrong does not stop a decision from being written down, and stays wrong', async () => {
    const { log, database } = await logWorld()
    for (const number of [1, 2, 3]) await log.append('decision', decision(number))
    await database.log.delete(['decision', 3])
    await log.append('decision', decision(4))
    await log.append('decision', decision(5))
    await expect(log.check()).rejects.toMatchObject(damaged)
  })

  it('is silent where there never was a log', async () => {
    const { log } = await logWorld()
    await log.check()
    expect(await log.entries('decision')).toEqual([])
    expect(await log.page(undefined, 10)).toEqual([])
  })
})

describe('reading', () => {
  async function filled(count: number) {
    const world = await logWorld()
    for (let number = 1; number <= count; number += 1) await world.log.append('decision', decision(number))
    await world.log.append('message', message(3, 'not possible: no message field appeared'))
    await world.log.append('message', message(3))
    return world
  }

  it('gives pages, newest first, with the notes about the messages', async () => {
    const { log } = await filled(7)
    const first = await log.page(undefined, 3)
    expect(first.map(({ decision }) => decision.seq)).toEqual([7, 6, 5])
    const second = await log.page(5, 3)
    expect(second.map(({ decision }) => decision.seq)).toEqual([4, 3, 2])
    expect(second[1]?.messages.map(({ outcome }) => outcome)).toHaveLength(1)
    expect((await log.page(2, 3)).map(({ decision }) => decision.seq)).toEqual([1])
    expect(await log.newest()).toBe(7)
  })

  it('finds everything about one requester and nobody else', async () => {
    const { log } = await filled(5)
    const requester = { id: '1002', name: 'Fictitious Person 2', url: 'u' }
    await log.append('decision', decision(6, { requester, action: 'Not my patient' }))
    expect((await log.about('1002')).map(({ decision }) => decision.action)).toEqual([
      'Decline with message',
      'Not my patient',
    ])
    expect(await log.about('9')).toEqual([])
  })

  it('walks along all of it, with progress, and can be stopped', async () => {
    const { log } = await filled(5)
    const shares: number[] = []
    let seen = 0
    const whole = await log.walk({
      progress: (share) => shares.push(share),
      decisions: (batch) => (seen += batch.length),
    })
    expect(whole).toMatchObject({ decisions: 5, messages: 1, removed: 0 })
    expect([shares.at(-1), seen]).toEqual([1, 5])
    await expect(log.walk({ stop: AbortSignal.abort('enough') })).rejects.toBe('enough')
  })

  it('sees a row of another place, and an entry that is found by the wrong person', async () => {
    const { log, database } = await filled(5)
    const [two, four] = await database.log.bulkGet([
      ['decision', 2],
      ['decision', 4],
    ])
    await database.log.update(['decision', 2], { sealed: four?.sealed })
    await expect(log.page(undefined, 10)).rejects.toMatchObject(damaged)
    await database.log.update(['decision', 2], { sealed: two?.sealed, about: four?.about })
    await expect(log.about('1004')).rejects.toMatchObject(damaged)
    await expect(log.walk({})).rejects.toMatchObject(damaged)
  })

  it('sees a message that belongs to no decision', async () => {
    const { log } = await filled(2)
    await log.append('message', { ...message(1), id: uuid(9, 1), decision: uuid(77) })
    await expect(log.walk({})).rejects.toMatchObject(damaged)
  })
})
