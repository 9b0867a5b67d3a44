import { expect, it, vi } from 'vitest'
import { KEEP_EVERY, openLearnedPrior } from '../../../src/service/learned-prior.ts'
import { COUNTED_KEY, openCountedLogs } from '../../../src/store/counted-log.ts'
import { bulkLog } from '../../support/filled-log.ts'
import { decision, type LogStores, logPage, logWorld } from '../../support/log-world.ts'

/** A page that opens on these stores: what it learns, and how many entries it read for it. */
async function page(stores: LogStores, keeps = true) {
  const { log, heads, vault } = logPage(stores)
  let read = 0
  const walk = vi.fn<typeof log.walk>((how) =>
    log.walk({
      ...how,
      decisions(batch) {
        read += batch.length
        how.decisions?.(batch)
      },
    }),
  )
  const nothing = { load: async () => undefined, save: async () => undefined }
  const kept = keeps ? openCountedLogs(vault, stores.local) : nothing
  const prior = await openLearnedPrior({ log: { walk }, heads, kept })()
  return { prior, read }
}
const whole = (stores: LogStores) => page(stores, false)

/** More than is kept at once; one decision in three of the last ones is about a stranger. */
async function world() {
  const made = await bulkLog(KEEP_EVERY + 20, 7)
  const append = async (from: number, count: number): Promise<void> => {
    for (let number = from; number < from + count; number += 1) {
      const stranger = { action: 'Not my patient', probability: 0.3 }
      await made.log.append('decision', decision(number, number % 3 === 0 ? stranger : { probability: 0.7 }))
    }
  }
  return { ...made, append }
}

it('a later page reads only what is new, and learns the very same as from all of it', async () => {
  const { stores, append } = await world()
  const { prior, read } = await page(stores)
  expect(read).toBe(KEEP_EVERY + 20)
  expect(await page(stores)).toEqual({ prior, read: 0 })
  await append(1000, 9)
  const later = await page(stores)
  expect(later.read).toBe(9)
  expect(later.prior).toBe((await whole(stores)).prior)
  expect(later.prior).not.toBe(prior)
})

it('begins anew where entries were removed, or where the log is another one', async () => {
  const { stores, log } = await world()
  await page(stores)
  const order = { end: decision(101).at, at: '2032-01-01T00:00:00.000Z', why: 'kept for 6 years' }
  expect(await log.remove({ ...order, newId: () => crypto.randomUUID() })).toBe(100)
  expect(await page(stores)).toEqual({ prior: (await whole(stores)).prior, read: KEEP_EVERY - 80 })
  const newest = [['decision', 401] as const, ['decision', 9999] as const] as const
  await stores.database.log
    .where('[chain+seq]')
    .between(...newest)
    .delete()
  expect((await page(stores)).read).toBe(300)
})

it('does not take what somebody else sealed, or what makes no sense', async () => {
  const { stores } = await world()
  const first = await page(stores)
  const other = await logWorld()
  const kept = openCountedLogs(other.vault, stores.local)
  const tail = { seq: 0, hash: 'h', mac: '' }
  const walked = { decisions: 9, messages: 0, removed: 0, ends: { decision: tail, message: tail, keeping: tail } }
  await kept.save({ counts: { patients: 900, strangers: 0 }, walked })
  expect(await page(stores)).toEqual(first)
  await stores.local.set({ [COUNTED_KEY]: { iv: 'no', bytes: 'none' } })
  expect(await page(stores)).toEqual(first)
})

it('shows nothing of it on the disk', async () => {
  const { stores } = await world()
  await page(stores)
  const text = JSON.stringify((await stores.local.get(COUNTED_KEY))[COUNTED_KEY])
  expect(text).not.toMatch(/patients|decision|0\.9/u)
  expect(text.length).toBeGreaterThan(1024)
})
