import { expect, it } from 'vitest'
import { openLogBook } from '../../../src/service/log-book.ts'
import { exportLog, logFingerprint, printedLog, salvageLog } from '../../../src/service/log-export.ts'
import { bulkLog, filledLog } from '../../support/filled-log.ts'
import { logReaderOn } from '../../support/log-reader-on.ts'
import { decision, logWorld } from '../../support/log-world.ts'

const never = new AbortController().signal
const quiet = () => undefined
const part = (from: number, count: number) => ({ from, count })
const now = new Date('2026-11-24T12:00:00.000Z')

async function book() {
  const world = await logWorld()
  const names = ['Zoë Marlow', 'Tomás Ferrán', 'Zoe Example', 'Ana Sample']
  for (const [number, name] of names.entries()) {
    const action = number === 3 ? 'Not my patient' : 'Decline silently'
    await world.log.append('decision', decision(number, { requester: { id: `${number}`, name, url: 'u' }, action }))
  }
  return { ...world, book: openLogBook(world.log, () => logReaderOn(world.database)) }
}

it('finds decisions by any word, whatever accents and capitals, newest first', async () => {
  const { book: log } = await book()
  const names = async (text: string, count = 10) => {
    const { total, stories } = await log.search({ text }, part(0, count), quiet, never)
    return [total, ...stories.map(({ decision }) => decision.requester.name)]
  }
  expect(await names('ZOE')).toEqual([2, 'Zoe Example', 'Zoë Marlow'])
  expect(await names('zoe', 1)).toEqual([2, 'Zoe Example'])
  const second = await log.search({ text: 'zoe' }, part(1, 1), quiet, never)
  expect([second.total, second.stories[0]?.decision.requester.name]).toEqual([2, 'Zoë Marlow'])
  expect((await log.search({ text: 'zoe' }, part(2, 1), quiet, never)).stories).toEqual([])
  expect(await names('silently ferran')).toEqual([1, 'Tomás Ferrán'])
  expect(await names('nobody')).toEqual([0])
  expect((await log.search({ actions: ['Not my patient'] }, part(0, 10), quiet, never)).total).toBe(1)
  expect((await log.search({ from: decision(1).at, to: decision(2).at }, part(0, 10), quiet, never)).total).toBe(2)
})

it('reads only what is new the second time, and everything again after a removal', async () => {
  const { book: log, log: stored, database } = await book()
  const shares: number[] = []
  expect(await log.verify((share) => shares.push(share))).toMatchObject({ decisions: 4, since: decision(0).at })
  await database.log.update(['decision', 1], { mac: 'changed behind its back' })
  await stored.append('decision', decision(4))
  expect(await log.verify(quiet)).toMatchObject({ decisions: 5 })
  expect((await log.search({}, part(0, 10), quiet, never)).total).toBe(5)
  const fresh = openLogBook(stored, () => logReaderOn(database))
  await expect(fresh.verify(quiet)).rejects.toMatchObject({ code: 'log-damaged' })
})

it('after a removal shows exactly what is there, of a search as of a check', async () => {
  const { book: log, log: stored } = await book()
  await log.verify(quiet)
  const order = {
    end: decision(2).at,
    at: now.toISOString(),
    why: 'kept for 6 years',
    newId: () => crypto.randomUUID(),
  }
  expect(await stored.remove(order)).toBe(2)
  expect(await log.verify(quiet)).toMatchObject({ decisions: 2, removed: 2, since: decision(2).at })
  const [a, b] = await Promise.all([log.search({}, part(0, 10), quiet, never), log.verify(quiet)])
  expect([a.total, b.decisions]).toEqual([2, 2])
})

it('searches before anything was checked, tells what it found so far, and ends with everything', async () => {
  const world = await bulkLog(6000, 6000)
  await world.database.log.update(['decision', 6], { mac: 'no check has seen this' })
  const log = openLogBook(world.log, () => logReaderOn(world.database))
  const told: [number, number][] = []
  const all = await log.search(
    { text: 'facebook.com/6' },
    part(0, 5),
    ({ total, share }) => told.push([total, share]),
    never,
  )
  expect([all.total, all.share, all.stories.length]).toEqual([111, 1, 5])
  expect(told.length).toBeGreaterThan(0)
  expect(told.every(([total, share]) => total <= 111 && share < 1)).toBe(true)
  await expect(log.verify(quiet)).rejects.toMatchObject({ code: 'log-damaged' })
})

it('ends a search that nobody waits for with what it found so far', async () => {
  const world = await bulkLog(6000, 6000)
  const log = openLogBook(world.log, () => logReaderOn(world.database))
  const { share } = await log.search({}, part(0, 5), quiet, AbortSignal.abort())
  expect(share).toBeLessThan(1)
})

it('holds nothing in memory after a lock', async () => {
  const { book: log, vault } = await book()
  await log.search({ text: 'zoe' }, part(0, 10), quiet, never)
  await vault.lock()
  log.forget()
  await expect(log.search({ text: 'zoe' }, part(0, 10), quiet, never)).rejects.toMatchObject({ code: 'locked' })
})

it('exports the filtered log as CSV and FHIR, and always all of it as JSON, signed by one and the same key', async () => {
  const { log } = await book()
  const filter = { text: 'zoe' }
  const csv = await exportLog(log, 'csv', filter, now)
  expect([csv.name, csv.text.trim().split('\r\n').length]).toEqual(['front-desk-log-2026-11-24.csv', 3])
  expect(JSON.parse((await exportLog(log, 'fhir', filter, now)).text).entry).toHaveLength(4)
  expect(JSON.parse((await exportLog(log, 'json', filter, now)).text).decisions).toHaveLength(4)
  expect(await logFingerprint(log)).toMatch(/^[0-9a-f]{4}(?: [0-9a-f]{4}){3}$/u)
  expect(await logFingerprint(log)).toBe(await logFingerprint(log))
  expect((await printedLog(log, filter, now, 'Harbour Lane')).count).toBe(2)
})

it('of a damaged log gives what can still be opened, named as incomplete', async () => {
  const { log, database } = await filledLog(12)
  const row = await database.log.get(['decision', 5])
  await database.log.update(['decision', 5], { 'sealed.bytes': row?.sealed.bytes.slice(1) })
  await expect(exportLog(log, 'csv', {}, now)).rejects.toMatchObject({ code: 'log-damaged' })
  const { name, text } = await salvageLog(log, now)
  expect(name).toBe('front-desk-log-2026-11-24-incomplete.csv')
  expect(text).not.toContain('Person 5"')
  expect(text).toContain('Person 6"')
})
