import { expect, it } from 'vitest'
import { decidingOnce } from '../../../src/service/decide-once.ts'
import { decidedBefore } from '../../../src/service/decided-before.ts'
import { deskWorld, LIKELY, request } from '../../support/desk-world.ts'

const silently = { action: 'decline-silently' } as const

/** Two windows of one browser. */
async function windows() {
  const one = await deskWorld()
  const two = await deskWorld(one.stores, one.clock)
  const once = (desk: typeof one) => decidingOnce(desk.decisions, { ...desk, locks: one.stores.locks })
  return { one: once(one), two: once(two), log: one.log, outbox: one.outbox }
}

it('two windows that decide about the same person at the same moment store one decision', async () => {
  const { one, two, outbox } = await windows()
  const told = await Promise.allSettled([
    one.decide(request(1), LIKELY, silently),
    two.decide(request(1), LIKELY, silently),
    two.decide(request(2), LIKELY, silently),
  ])
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(told[1]).toMatchObject({ reason: { code: 'already-decided' } })
  expect(await outbox.rows()).toHaveLength(2)
})

it('control: without it both would be stored', async () => {
  const one = await deskWorld()
  const two = await deskWorld(one.stores, one.clock)
  await Promise.all([one, two].map(({ decisions }) => decisions.decide(request(1), LIKELY, silently)))
  expect(await one.outbox.rows()).toHaveLength(2)
})

it('knows the same person by the vanity word, where another page shows no id', async () => {
  const { one, two } = await windows()
  const who = { profileId: '7', vanity: 'zoe.marlow' }
  await one.decide({ ...request(7), identity: who }, LIKELY, silently)
  const again = two.decide(
    { ...request(7), key: 'vanity:zoe.marlow', identity: { vanity: 'zoe.marlow' } },
    LIKELY,
    silently,
  )
  await expect(again).rejects.toMatchObject({ code: 'already-decided' })
})

it('what was decided in one window is decided again in another only where it was shown there', async () => {
  const { one, two, log } = await windows()
  await one.settle(await one.decide(request(1), LIKELY, silently), { kind: 'done' })
  await expect(two.decide(request(1), LIKELY, silently)).rejects.toMatchObject({ code: 'already-decided' })
  const seq = (await decidedBefore(request(1), log)).at(-1)?.seq ?? 0
  await two.settle(await two.decide(request(1), LIKELY, silently, { seq }), { kind: 'done' })
  expect(await log.entries('decision')).toHaveLength(2)
})

it('the same window tries again what did not work, as long as nobody else decided', async () => {
  const { one, two, log } = await windows()
  const own = await one.decide(request(1), LIKELY, silently)
  await one.settle(own, { kind: 'failed', why: 'rolled-back' })
  const second = await one.decide(request(1), LIKELY, silently, { seq: 0, own })
  await one.settle(second, { kind: 'failed', why: 'rolled-back' })
  const seq = (await decidedBefore(request(1), log)).at(-1)?.seq ?? 0
  await two.settle(await two.decide(request(1), LIKELY, silently, { seq }), { kind: 'done' })
  const late = one.decide(request(1), LIKELY, silently, { seq: 0, own: second })
  await expect(late).rejects.toMatchObject({ code: 'already-decided' })
})

it('a decision that was taken back is none', async () => {
  const { one, two } = await windows()
  await one.withdraw(await one.decide(request(1), LIKELY, silently))
  expect(await two.decide(request(1), LIKELY, silently)).toBeTypeOf('string')
})
