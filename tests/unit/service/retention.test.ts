import { expect, it } from 'vitest'
import { retentionEnd } from '../../../src/core/log/retention.ts'
import { openRetention } from '../../../src/service/retention.ts'
import { decision, logWorld } from '../../support/log-world.ts'

async function world(now: string) {
  const { log } = await logWorld()
  for (const number of [1, 2, 3, 4]) await log.append('decision', decision(number))
  return openRetention({ log, now: () => new Date(now), newId: () => crypto.randomUUID() })
}

it.each([
  ['2032-01-01T12:00:00.000Z', 6, '2026-01-01T12:00:00.000Z'],
  ['2032-02-29T00:00:00.000Z', 6, '2026-02-28T00:00:00.000Z'],
  ['2026-11-24T00:00:00.000Z', 10, '2016-11-24T00:00:00.000Z'],
])('of what is kept at %s for %i years, everything before %s is due', (now, years, end) => {
  expect(retentionEnd(now, years)).toBe(end)
})

it('keeps decisions for six years to the minute, and removes nothing unasked', async () => {
  const retention = await world('2032-01-01T00:02:30.000Z')
  expect(await retention.due()).toBe(2)
  expect(await retention.due()).toBe(2)
  expect(await retention.remove()).toBe(2)
  expect(await retention.due()).toBe(0)
})

it('keeps what a hold covers, says which holds are in force, and lets them be lifted', async () => {
  const retention = await world('2040-01-01T00:00:00.000Z')
  await retention.hold({ kind: 'requester', id: '1002' }, 'a fictitious claim')
  expect(await retention.due()).toBe(2)
  const [hold] = await retention.holds()
  expect(hold).toMatchObject({ note: 'a fictitious claim', scope: { kind: 'requester', id: '1002' } })
  await retention.lift(hold?.id ?? '', 'settled')
  expect(await retention.holds()).toEqual([])
  expect(await retention.remove()).toBe(3)
})
