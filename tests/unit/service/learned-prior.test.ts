import { expect, it, vi } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import type { DecisionEntry } from '../../../src/core/log/entry.ts'
import { openLearnedPrior } from '../../../src/service/learned-prior.ts'
import type { LogWalk, WholeLog } from '../../../src/store/log-walk.ts'

const decided = (action: string, verdict: string, probability = 0.5): DecisionEntry =>
  ({ action, verdict, probability }) as DecisionEntry

/** A log that tells how many entries were read each time, and its heads. */
function book(decisions: DecisionEntry[]) {
  const world = { mac: 'a', decisions, fault: undefined as Fault | undefined, removed: false }
  const read: number[] = []
  const walk = vi.fn(async ({ after, fresh, decisions: take }: LogWalk) => {
    if (world.fault !== undefined) throw world.fault
    const from = world.removed ? 0 : (after?.decisions ?? 0)
    if (from === 0) fresh?.()
    take?.(world.decisions.slice(from))
    read.push(world.decisions.length - from)
    return { decisions: world.decisions.length } as WholeLog
  })
  const heads = { read: async () => ({ databaseId: 'd', mac: world.mac }) }
  const kept = { load: async () => undefined, save: async () => undefined }
  const prior = openLearnedPrior({ log: { walk }, heads, kept })
  return { world, walk, read, prior }
}

it('reads the log once for every request of a page', async () => {
  const { walk, prior } = book([decided('Decline silently', 'Likely patient')])
  const asked = await Promise.all(Array.from({ length: 20 }, prior))
  expect(new Set(asked).size).toBe(1)
  expect(walk).toHaveBeenCalledOnce()
})

it('learns from what was decided since', async () => {
  const first = Array.from({ length: 7 }, () => decided('Decline silently', 'Likely patient', 0.9))
  const { world, read, prior } = book(first)
  const before = await prior()
  world.decisions = [...first, decided('Not my patient', 'Not on your list')]
  expect(await prior()).toBe(before)
  world.mac = 'b'
  const after = await prior()
  expect(after).toBeLessThan(before)
  expect(after).toBe(await book(world.decisions).prior())
  // Only what is new is read.
  expect(read).toEqual([7, 1])
})

it('counts anew after a removal', async () => {
  const { world, read, prior } = book(Array.from({ length: 9 }, () => decided('Decline silently', 'Likely patient', 1)))
  await prior()
  world.mac = 'b'
  world.removed = true
  world.decisions = world.decisions.slice(0, 2)
  expect(await prior()).toBe(await book(world.decisions).prior())
  expect(read).toEqual([9, 2])
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
