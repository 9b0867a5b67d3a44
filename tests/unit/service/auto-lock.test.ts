import { expect, it } from 'vitest'
import { isUnused, lockAfter } from '../../../src/core/auto-lock.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { openAutoLock } from '../../../src/service/auto-lock.ts'
import { memoryArea } from '../../support/memory-area.ts'

const MINUTE = 60_000
const POLICY: Policy = {
  id: 'practice',
  version: 1,
  practiceName: 'Harbour Lane',
  channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
  reply: 'Hello.',
  pageFootprint: 'none',
  undoSeconds: 0,
}

function world(policy?: Policy) {
  let state: 'locked' | 'unlocked' = 'unlocked'
  const clock = { now: Date.UTC(2026, 0, 1) }
  const vault = {
    state: async () => state,
    lock: async () => {
      state = 'locked'
    },
  }
  const [session, local] = [memoryArea(), memoryArea()]
  const open = () => openAutoLock({ vault, session, local, policy: async () => policy, now: () => new Date(clock.now) })
  return { clock, session, open, lock: open(), state: vault.state }
}

it('locks a quarter of an hour after the last use, whichever page it was on', async () => {
  const { clock, open, lock, state } = world()
  const page = open()
  await lock.used()
  for (const minutes of [10, 14, 14.9]) {
    clock.now += minutes * MINUTE
    await lock.check()
    expect(await state()).toBe('unlocked')
    await page.used()
  }
  clock.now += 15 * MINUTE
  await lock.check()
  expect(await state()).toBe('locked')
})

it('counts from the first look where nobody noted a use', async () => {
  const { clock, lock, state } = world()
  await lock.check()
  clock.now += 14 * MINUTE
  await lock.check()
  expect(await state()).toBe('unlocked')
  clock.now += MINUTE
  await lock.check()
  expect(await state()).toBe('locked')
})

it('writes a use down at most every quarter of a minute', async () => {
  const { clock, session, lock } = world()
  await lock.used()
  const first = session.items.get('last-use')
  clock.now += 14_000
  await lock.used()
  expect(session.items.get('last-use')).toBe(first)
  clock.now += 1000
  await lock.used()
  expect(session.items.get('last-use')).toBe(clock.now)
})

it('takes the time that the user chose, and never more than the practice allows', async () => {
  const free = world().lock
  expect(await free.minutes()).toBe(15)
  await free.choose(60)
  expect(await free.minutes()).toBe(60)
  const bound = world({ ...POLICY, lockMinutes: 10 }).lock
  expect(await bound.minutes()).toBe(10)
  await bound.choose(5)
  expect(await bound.minutes()).toBe(5)
  await bound.choose(120)
  expect(await bound.minutes()).toBe(10)
  expect(lockAfter(7, undefined)).toBe(15)
})

it('a clock that was moved back is no way to stay open', () => {
  expect(isUnused(1000, 1000, 1)).toBe(false)
  expect(isUnused(1001, 1000, 1)).toBe(true)
})
