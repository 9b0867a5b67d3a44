import { expect, it, vi } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import type { DecisionEntry } from '../../../src/core/log/entry.ts'
import { openLearnedPrior } from '../../../src/service/learned-prior.ts'
import type { Log } from '../../../src/store/log.ts'

const decided = (action: string, verdict: string, probability = 0.5): DecisionEntry =>
  ({ action, verdict, probability }) as DecisionEntry

/** A log that counts how often it is read, and its heads. */
function book(decisions: DecisionEntry[]) {
  const world = { mac: 'a', decisions, fault: undefined as Fault | undefined }
  const entries = vi.fn(async () => {
    if (world.fault !== undefined) throw world.fault
    return world.decisions
  })
  const log = { entries } as unknown as Pick<Log, 'entries'>
  const prior = openLearnedPrior(log, { read: async () => ({ databaseId: 'd', mac: world.mac }) })
  return { world, entries, prior }
}

it('reads the log once for every request of a page', async () => {
  const { entries, prior } = book([decided('Decline silently', 'Likely patient')])
  const asked = await Promise.all(Array.from({ length: 20 }, prior))
  expect(new Set(asked).size).toBe(1)
  expect(entries).toHaveBeenCalledOnce()
})

it('learns from what was decided since', async () => {
  const { world, entries, prior } = book([])
  const before = await prior()
  world.decisions = [decided('Not my patient', 'Not on your list')]
  expect(await prior()).toBe(before)
  world.mac = 'b'
  expect(await prior()).toBeLessThan(before)
  expect(entries).toHaveBeenCalledTimes(2)
})

it('counts nothing that was put off', async () => {
  const { prior } = book([decided('Later', 'Likely patient')])
  expect(await prior()).toBe(await book([]).prior())
})

it('takes a decline for as likely a patient as was shown, and a decline of the unknown for nothing', async () => {
  const after = (verdict: string, probability: number) =>
    book(Array.from({ length: 90 }, () => decided('Decline silently', verdict, probability))).prior()
  expect(await after('Likely patient', 0.9)).toBeCloseTo((5 + 81) / 100)
  expect(await after('Not on your list', 0.1)).toBeCloseTo((5 + 9) / 100)
  expect(await after('Locked', 0)).toBe(await book([]).prior())
  expect(await after('No patient list yet', 0)).toBe(await book([]).prior())
})

it('asks again after a log that could not be read', async () => {
  const { world, prior } = book([])
  world.fault = new Fault('log-damaged')
  await expect(prior()).rejects.toMatchObject({ code: 'log-damaged' })
  world.fault = undefined
  expect(await prior()).toBeGreaterThan(0)
})
