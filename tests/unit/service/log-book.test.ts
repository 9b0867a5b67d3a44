import { expect, it } from 'vitest'
import { openLogBook } from '../../../src/service/log-book.ts'
import { exportLog, logFingerprint, printedLog, salvageLog } from '../../../src/service/log-export.ts'
import { filledLog } from '../../support/filled-log.ts'
import { decision, logWorld } from '../../support/log-world.ts'

const never = new AbortController().signal
const quiet = () => undefined
const now = new Date('2026-11-24T12:00:00.000Z')

async function book() {
  const world = await logWorld()
  const names = ['Zoë Marlow', 'Tomás Ferrán', 'Zoe Example', 'Ana Sample']
  for (const [number, name] of names.entries()) {
    const action = number === 3 ? 'Not my patient' : 'Decline silently'
    await world.log.append('decision', decision(number, { requester: { id: `${number}`, name, url: 'u' }, action }))
  }
  return { ...world, book: openLogBook(world.log) }
}

it('finds decisions by any word, whatever accents and capitals, newest first', async () => {
  const { book: log } = await book()
  const names = async (text: string, count = 10) => {
    const { total, stories } = await log.search({ text }, { from: 0, count }, never)
    return [total, ...stories.map(({ decision }) => decision.requester.name)]
  }
  expect(await names('ZOE')).toEqual([2, 'Zoe Example', 'Zoë Marlow'])
  expect(await names('zoe', 1)).toEqual([2, 'Zoe Example'])
  const second = await log.search({ text: 'zoe' }, { from: 1, count: 1 }, never)
  expect([second.total, second.stories[0]?.decision.requester.name]).toEqual([2, 'Zoë Marlow'])
  expect((await log.search({ text: 'zoe' }, { from: 2, count: 1 }, never)).stories).toEqual([])
  expect(await names('silently ferran')).toEqual([1, 'Tomás Ferrán'])
  expect(await names('nobody')).toEqual([0])
  expect((await log.search({ actions: ['Not my patient'] }, { from: 0, count: 10 }, never)).total).toBe(1)
  expect((await log.search({ from: decision(1).at, to: decision(2).at }, { from: 0, count: 10 }, never)).total).toBe(2)
})

it('reads only what is new the second time, and everything again after a removal', async () => {
  const { book: log, log: stored, database } = await book()
  const shares: number[] = []
  expect(await log.verify((share) => shares.push(share), never)).toMatchObject({ decisions: 4, since: decision(0).at })
  await database.log.update(['decision', 1], { mac: 'changed behind its back' })
  await stored.append('decision', decision(4))
  expect(await log.verify(quiet, never)).toMatchObject({ decisions: 5 })
  expect((await log.search({}, { from: 0, count: 10 }, never)).total).toBe(5)
  const fresh = openLogBook(stored)
  await expect(fresh.verify(quiet, never)).rejects.toMatchObject({ code: 'log-damaged' })
})

it('after a removal and after an interruption shows exactly what is there', async () => {
  const { book: log, log: stored } = await book()
  await log.verify(quiet, never)
  const order = {
    end: decision(2).at,
    at: now.toISOString(),
    why: 'kept for 6 years',
    newId: () => crypto.randomUUID(),
  }
  expect(await stored.remove(order)).toBe(2)
  expect(await log.verify(quiet, never)).toMatchObject({ decisions: 2, removed: 2, since: decision(2).at })
  await expect(log.verify(quiet, AbortSignal.abort('enough'))).rejects.toBe('enough')
  const [a, b] = await Promise.all([log.search({}, { from: 0, count: 10 }, never), log.verify(quiet, never)])
  expect([a.total, b.decisions]).toEqual([2, 2])
})

it('holds nothing in memory after a lock', async () => {
  const { book: log, vault } = await book()
  await log.search({ text: 'zoe' }, { from: 0, count: 10 }, never)
  await vault.lock()
  log.forget()
  await expect(log.search({ text: 'zoe' }, { from: 0, count: 10 }, never)).rejects.toMatchObject({ code: 'locked' })
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
  expect(text).not.toContain('Person 5,')
  expect(text).toContain('Person 6,')
})
