import { expect, it, vi } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import type { Friend, FriendsScreen, KeptPlan } from '../../../src/core/friends.ts'
import type { Verdict } from '../../../src/core/model.ts'
import { openFriendsSession } from '../../../src/service/friends-session.ts'

const friend = (number: number): Friend => ({
  key: `id:${number}`,
  identity: { profileId: String(number) },
  name: `Fictitious Person ${number}`,
  url: `https://www.facebook.com/profile.php?id=${number}`,
})
/** Every third is a likely patient, the next a possible one. */
function verdictOf(name: string): Verdict {
  const number = Number(name.split(' ').at(-1))
  const kind = (['likely', 'possible', 'not-on-list'] as const)[number % 3] ?? 'likely'
  return { kind, probability: { likely: 0.95, possible: 0.4, 'not-on-list': 0.001 }[kind], matches: [] }
}

function desk() {
  let page: Friend[] | undefined
  let ring: (() => void) | undefined
  let stored: KeptPlan[] = [{ key: 'id:99', name: 'Fictitious Person 99', at: '2026-01-01', plan: { kind: 'leave' } }]
  const assess = vi.fn(async ({ name }: { name: string }) => verdictOf(name))
  const screens: (FriendsScreen | undefined)[] = []
  const session = openFriendsSession(
    {
      read: async () => page,
      assess,
      plans: {
        all: async () => stored,
        put: async (kept) => {
          stored = [...stored.filter(({ key }) => key !== kept.key), kept]
        },
        remove: async (key) => {
          stored = stored.filter((one) => one.key !== key)
        },
      },
      now: () => new Date('2026-11-27T10:00:00.000Z'),
      after: (_ms, act) => {
        ring = act
        return () => {
          ring = undefined
        }
      },
    },
    (screen) => screens.push(screen),
  )
  const last = () => screens.at(-1)
  return {
    session,
    assess,
    last,
    names: () => last()?.rows.map(({ friend: { name } }) => Number(name.split(' ').at(-1))),
    show: (numbers: number[] | undefined) => {
      page = numbers?.map(friend)
    },
    tick: async () => {
      const seen = screens.length
      ring?.()
      await vi.waitUntil(() => screens.length > seen)
    },
    waits: () => ring !== undefined,
  }
}

it('lists who is probably a patient, likeliest first, as the list is scrolled, and judges each friend once', async () => {
  const { session, last, names, show, tick, assess } = desk()
  await session.open()
  expect(last()).toMatchObject({ page: 'none', seen: 0, rows: [] })
  show([1, 2, 3])
  await tick()
  expect([last()?.page, last()?.seen, names()]).toEqual(['read', 3, [3, 1]])
  show([2, 3, 4, 5, 6])
  await tick()
  expect([last()?.seen, names()]).toEqual([6, [3, 6, 1, 4]])
  expect(assess).toHaveBeenCalledTimes(6)
})

it('keeps a plan, shows what was planned before about friends not seen, and forgets', async () => {
  const { session, last, show } = desk()
  show([3])
  await session.open()
  expect(last()?.others.map(({ key }) => key)).toEqual(['id:99'])
  const exception = { code: 'family' as const, note: 'a cousin', reviewOn: '2027-11-27' }
  await session.plan('id:3', { kind: 'exception', exception })
  expect(last()?.rows[0]?.kept).toEqual({
    key: 'id:3',
    name: 'Fictitious Person 3',
    at: '2026-11-27T10:00:00.000Z',
    plan: { kind: 'exception', exception },
  })
  await session.plan('id:99', undefined)
  expect(last()?.others).toEqual([])
  await session.plan('id:3', undefined)
  expect(last()?.rows[0]?.kept).toBeUndefined()
})

it('ends at once, looks no more, and lets go of every name', async () => {
  const { session, last, show, waits } = desk()
  show([3])
  await session.open()
  expect(waits()).toBe(true)
  session.close()
  expect([last(), waits()]).toEqual([undefined, false])
  await session.plan('id:3', { kind: 'leave' })
  expect(last()).toBeUndefined()
})

it('says what went wrong, and looks again', async () => {
  const { session, last, show, tick, assess } = desk()
  assess.mockRejectedValueOnce(new Fault('roster-damaged'))
  show([3])
  await session.open()
  expect(last()).toMatchObject({ fault: 'roster-damaged', rows: [] })
  await tick()
  expect(last()).toMatchObject({ fault: undefined, seen: 1 })
})
