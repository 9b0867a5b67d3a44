import { expect, it } from 'vitest'
import type { HoldScope } from '../../../src/core/log/entry.ts'
import { decision, logWorld, message, uuid } from '../../support/log-world.ts'

let ids = 0
const newId = () => uuid(ids++, 7)
const at = '2032-01-02T00:00:00.000Z'
/** Everything up to the 40th of fifty decisions is due. */
const end = decision(41).at
const order = { end, at, why: 'kept for 6 years', newId }

async function filled() {
  const world = await logWorld()
  for (let number = 1; number <= 50; number += 1) {
    await world.log.append('decision', decision(number))
    if (number % 3 === 0) await world.log.append('message', message(number))
  }
  const hold = (scope: HoldScope) =>
    world.log.append('keeping', { id: newId(), at, kind: 'hold', scope, note: 'a claim' })
  return { ...world, hold }
}

it('takes away what is due with its messages, on record, and the chains can still be followed', async () => {
  const { log, database } = await filled()
  expect(await log.due(end)).toBe(40)
  expect(await log.remove(order)).toBe(40)
  expect(await log.walk({})).toMatchObject({ decisions: 10, messages: 3, removed: 40 })
  expect((await log.entries('decision'))[0]?.seq).toBe(41)
  expect(await database.log.where('[chain+seq]').between(['decision', 0], ['decision', 40], true, true).count()).toBe(0)
  await log.check()
  await log.append('decision', decision(51))
  await log.check()
  expect((await log.page(undefined, 100)).map(({ decision }) => decision.seq)).toEqual(
    Array.from({ length: 11 }, (_, place) => 51 - place),
  )
  expect(await log.due(end)).toBe(0)
  expect(await log.remove(order)).toBe(0)
})

it.each<[string, HoldScope, number]>([
  ['everything', { kind: 'everything' }, 0],
  ['one requester', { kind: 'requester', id: '1007' }, 39],
  ['a period', { kind: 'period', from: decision(10).at, to: decision(19).at }, 30],
])('a legal hold on %s keeps it, until it is lifted', async (_, scope, gone) => {
  const { log, hold } = await filled()
  const laid = await hold(scope)
  expect(await log.remove(order)).toBe(gone)
  expect(await log.walk({})).toMatchObject({ decisions: 50 - gone, removed: gone })
  await log.append('keeping', { id: newId(), at, kind: 'hold-lifted', hold: laid.id, note: 'settled' })
  expect(await log.remove(order)).toBe(40 - gone)
  expect(await log.walk({})).toMatchObject({ decisions: 10, removed: 40 })
  await log.check()
})

it('leaves the newest decision and the newest message where everything is due', async () => {
  const { log } = await filled()
  await log.remove({ ...order, end: '2040-01-01T00:00:00.000Z' })
  expect(await log.walk({})).toMatchObject({ decisions: 2, messages: 1, removed: 48 })
  await log.check()
})

it('a deletion that nobody recorded is told of beside recorded ones, and so is a record that goes', async () => {
  const { log, database } = await filled()
  await log.remove(order)
  const rows = await database.log.toArray()
  for (const { chain, seq } of rows) {
    await database.log.delete([chain, seq])
    const seen = await Promise.all([log.check(), log.walk({})]).then(
      () => undefined,
      ({ code }: { code: string }) => code,
    )
    expect([chain, seq, seen]).toEqual([chain, seq, expect.stringMatching(/^log-(?:damaged|wiped)$/u)])
    await database.log.bulkPut(rows)
  }
  await log.walk({})
})
