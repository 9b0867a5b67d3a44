import { expect, it } from 'vitest'
import { insightOf } from '../../../../src/core/insight/insight.ts'
import type { DecisionEntry } from '../../../../src/core/log/entry.ts'
import type { ToLocal } from '../../../../src/core/schedule/appointment.ts'
import { decision } from '../../../support/log-world.ts'

const toLocal: ToLocal = (moment) => {
  const iso = new Date(moment).toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) }
}
const world = { toLocal, languageOf: () => 'en' }
const at = (month: string, number: number, hour = 9) =>
  `${month}-10T${String(hour).padStart(2, '0')}:00:${String(number).padStart(2, '0')}.000Z`
const many = (count: number, from: number, change: (number: number) => Partial<DecisionEntry>): DecisionEntry[] =>
  Array.from({ length: count }, (_, place) => ({ ...decision(from + place), ...change(place) }) as DecisionEntry)

it('counts requests by month without gaps, and each requester once a month', () => {
  const march = many(12, 0, (number) => ({ at: at('2026-03', number) }))
  const june = many(8, 100, (number) => ({ at: at('2026-06', number) }))
  const { months } = insightOf([...march, ...march, ...june], world)
  expect(months.cells.map(({ label, count }) => [label, count])).toEqual([
    ['2026-03', 12],
    ['2026-04', 0],
    ['2026-05', 0],
    ['2026-06', 8],
  ])
  expect(months.total).toBe(20)
})

it('tells verdicts, decisions, times of day, channels and languages', () => {
  const withMessage = many(30, 0, (number) => ({
    at: at('2026-03', number),
    channel: number < 10 ? 'phone' : 'portal',
  }))
  const silent = many(10, 100, (number) => ({
    at: at('2026-03', number, 20),
    action: 'Decline silently',
    verdict: 'Possible patient',
  }))
  const insight = insightOf([...withMessage, ...silent], world)
  const plain = (table = insight.months) => Object.fromEntries(table.cells.map(({ label, count }) => [label, count]))
  expect(plain(insight.verdicts)).toMatchObject({ 'Likely patient': 30, 'Possible patient': 10, Locked: 0 })
  expect(insight.verdicts.cells[0]?.share).toBe(0.75)
  expect(plain(insight.hours)).toEqual({ night: 0, morning: 30, afternoon: 0, evening: 10 })
  expect(plain(insight.channels)).toEqual({ phone: 10, portal: 20 })
  expect(plain(insight.languages)).toEqual({ en: 30 })
})

it('keeps channels and languages to itself where their sum would tell a hidden count', () => {
  const withMessage = many(3, 0, (number) => ({ at: at('2026-03', number) }))
  const silent = many(30, 100, (number) => ({ at: at('2026-03', number), action: 'Decline silently' }))
  const insight = insightOf([...withMessage, ...silent], world)
  expect(insight.channels).toBeUndefined()
  expect(insight.languages).toBeUndefined()
  expect(insight.actions.cells.map(({ count }) => count)).not.toContain(30)
})

it('of an empty log tells nothing but zero', () => {
  expect(insightOf([], world).months).toEqual({ total: 0, cells: [] })
})
