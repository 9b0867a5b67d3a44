import { expect, it, vi } from 'vitest'
import { type LogScreen, NO_QUERY } from '../../../src/core/log/screen.ts'
import { policySchema } from '../../../src/core/policy.ts'
import { openLogSession } from '../../../src/service/log-session.ts'
import { readSettings, saveSettings } from '../../../src/store/settings.ts'
import { logReaderOn } from '../../support/log-reader-on.ts'
import { decision, logWorld, message } from '../../support/log-world.ts'

const PRACTICE = {
  practiceName: 'Harbour Lane',
  channels: [{ kind: 'portal' as const, id: 'portal', url: 'https://portal.harbourlane.example' }],
  reply: 'Hello. In an emergency call 911.',
  pageFootprint: 'control' as const,
  undoSeconds: 5,
}

/** The log page over so many fictitious decisions, one a minute from the first of January 2026 on. */
async function page(count: number, now = '2026-11-24T12:00:00.000Z') {
  const world = await logWorld()
  for (let number = 1; number <= count; number += 1) await world.log.append('decision', decision(number))
  await saveSettings(world.local, PRACTICE)
  let screen: LogScreen | undefined
  const { log, local } = world
  const policy = async () => policySchema.parse(await readSettings(local))
  const session = openLogSession(
    {
      ...{ log, local, policy },
      now: () => new Date(now),
      newId: () => crypto.randomUUID(),
      newLogReader: () => logReaderOn(world.database),
    },
    (next) => {
      screen = next
    },
  )
  const shown = () => (screen?.stories ?? []).map(({ decision: { seq } }) => seq)
  return { ...world, session, shown, screen: () => screen }
}

it('shows the newest at once, then says that all is whole, with the fingerprint of its key', async () => {
  const { session, screen, shown } = await page(3)
  const opened = session.open()
  await vi.waitUntil(() => shown().length === 3)
  await opened
  expect(shown()).toEqual([3, 2, 1])
  expect(screen()).toMatchObject({ check: { kind: 'unbroken', decisions: 3 }, total: 3, older: false })
  expect(screen()?.fingerprint).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/u)
})

it('goes to older and newer pages, of everything and of a search', async () => {
  const { session, screen, shown } = await page(120)
  await session.open()
  expect([shown().length, shown()[0], screen()?.older]).toEqual([50, 120, true])
  await session.older()
  await session.older()
  expect([shown().at(-1), screen()?.from, screen()?.older]).toEqual([1, 100, false])
  await session.older()
  expect(screen()?.from).toBe(100)
  await session.newer()
  expect(shown()[0]).toBe(70)
  await session.find({ ...NO_QUERY, text: 'fictitious person' })
  expect([shown()[0], screen()?.from, screen()?.total]).toEqual([120, 0, 120])
  await session.older()
  expect([shown()[0], screen()?.from, screen()?.older]).toEqual([70, 50, true])
  await session.find({ ...NO_QUERY, text: 'person 77' })
  expect([shown(), screen()?.total, screen()?.older]).toEqual([[77], 1, false])
  await session.find(NO_QUERY)
  expect(shown()[0]).toBe(120)
})

it('finds days of the local clock, both ends included', async () => {
  const { session, shown } = await page(2)
  await session.open()
  const day = (at: string) => {
    const date = new Date(at)
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
  }
  const today = day(decision(1).at)
  await session.find({ ...NO_QUERY, from: today, to: today })
  expect(shown()).toEqual([2, 1])
  await session.find({ ...NO_QUERY, from: day(new Date(Date.parse(decision(1).at) + 86_400_000).toISOString()) })
  expect(shown()).toEqual([])
})

it('exports and prints what is looked for, and of JSON always all', async () => {
  const { session, screen, log } = await page(12)
  await log.append('message', message(3))
  await session.open()
  await session.find({ ...NO_QUERY, text: 'person 3' })
  expect((await session.save('csv')).text.trim().split('\r\n')).toHaveLength(2)
  expect(JSON.parse((await session.save('json')).text).decisions).toHaveLength(12)
  expect(await session.report()).toBeUndefined()
  expect(screen()?.report).toMatchObject({
    practice: 'Harbour Lane',
    count: 1,
    months: [{ lines: [{ message: 'prepared' }] }],
  })
  session.closeReport()
  expect(screen()?.report).toBeUndefined()
})

it('keeps decisions for the years of the practice, under a hold for longer, and shows the stub of what went', async () => {
  const { session, screen, local, shown } = await page(4, '2028-06-01T00:00:00.000Z')
  await session.open()
  expect(screen()?.keeping).toMatchObject({ years: 6, settable: true, due: 0 })
  expect(await session.keepFor(0)).toBe('settings-invalid')
  expect(await session.keepFor(2)).toBeUndefined()
  expect((await readSettings(local)).retentionYears).toBe(2)
  // The newest always stays.
  expect(screen()?.keeping).toMatchObject({ years: 2, due: 3 })
  await session.hold({ kind: 'requester', id: decision(2).requester.id }, 'a fictitious claim')
  expect(screen()?.keeping).toMatchObject({ due: 2, holds: [{ note: 'a fictitious claim' }] })
  expect(await session.removeDue()).toBeUndefined()
  expect(shown()).toEqual([4, 2])
  expect(screen()).toMatchObject({ check: { kind: 'unbroken', decisions: 2, removed: 2 } })
  expect(screen()?.keeping?.removals.map(({ from, to, why }) => [from.seq, to.seq, why])).toEqual([
    [1, 1, 'kept for 2 years'],
    [3, 3, 'kept for 2 years'],
  ])
  const [held] = screen()?.keeping?.holds ?? []
  await session.lift(held?.id ?? '')
  expect(screen()?.keeping).toMatchObject({ due: 1, holds: [] })
})

it('keeps what was read of a damaged log readable as far as it goes, and says what is wrong', async () => {
  const { session, screen, database, shown } = await page(60)
  await database.log.delete(['decision', 5])
  await session.open()
  expect(shown()).toHaveLength(50)
  expect(screen()?.check).toEqual({ kind: 'broken', fault: 'log-damaged' })
  await session.find({ ...NO_QUERY, text: 'facebook.com/7' })
  expect([shown(), screen()?.fault, screen()?.check.kind]).toEqual([[7], undefined, 'broken'])
  expect((await session.save('csv')).name).toContain('incomplete')
})
