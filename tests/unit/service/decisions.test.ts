import { describe, expect, it } from 'vitest'
import { decidedBefore } from '../../../src/service/decided-before.ts'
import { deskWorld, LIKELY, request } from '../../support/desk-world.ts'

const silently = { action: 'decline-silently' } as const

async function decided() {
  const world = await deskWorld()
  const id = await world.decisions.decide(request(1), LIKELY, silently)
  return { ...world, id }
}

describe('settling', () => {
  it('turns an intent into one entry, whoever settles it and however often', async () => {
    const { decisions, log, outbox, id } = await decided()
    await decisions.release(id)
    await Promise.all([decisions.settle(id, { kind: 'done' }), decisions.settle(id, { kind: 'done' })])
    await decisions.settle(id, { kind: 'failed', why: 'button-gone' })
    expect((await log.entries('decision')).map(({ outcome }) => outcome)).toEqual(['done'])
    expect(await outbox.rows()).toEqual([])
  })

  it('from two tabs with different news keeps the first', async () => {
    const { decisions, stores, log, clock, id } = await decided()
    const other = await deskWorld(stores, clock)
    await decisions.release(id)
    await Promise.all([
      decisions.settle(id, { kind: 'unconfirmed', why: 'no-answer' }),
      other.decisions.settle(id, { kind: 'done' }),
    ])
    expect(await log.entries('decision')).toHaveLength(1)
  })

  it('while locked keeps the outcome, and logs it after the unlock', async () => {
    const { decisions, log, vault, session, outbox, id } = await decided()
    await decisions.release(id)
    const key = await session.get('dataKey')
    await vault.lock()
    await decisions.settle(id, { kind: 'done' })
    expect((await outbox.rows()).map(({ state }) => state)).toEqual(['observed'])
    await session.set(key)
    expect(await decisions.leftovers()).toEqual([])
    expect((await log.entries('decision')).map(({ outcome }) => outcome)).toEqual(['done'])
    expect(await outbox.rows()).toEqual([])
  })

  it('of an intent that was taken back logs nothing', async () => {
    const { decisions, log, id } = await decided()
    await decisions.withdraw(id)
    await decisions.settle(id, { kind: 'done' })
    expect(await log.entries('decision')).toEqual([])
  })

  it('survives an end between the entry and its head', async () => {
    const { decisions, local, log, stores, id } = await decided()
    local.failing = true
    await expect(decisions.settle(id, { kind: 'done' })).rejects.toThrow()
    local.failing = false
    const later = await deskWorld(stores)
    await later.decisions.settle(id, { kind: 'done' })
    expect(await later.decisions.leftovers()).toEqual([])
    expect(await log.entries('decision')).toHaveLength(1)
    await later.log.check()
  })
})

describe('what an interruption left over', () => {
  it('is asked of the user at once or, where it may have happened, after half a minute', async () => {
    const { decisions, clock, id } = await decided()
    const acting = await decisions.decide(request(2), LIKELY, silently)
    await decisions.release(acting)
    expect(await decisions.leftovers()).toMatchObject([{ intentId: id }])
    clock.now += 30_001
    const left = await decisions.leftovers()
    expect(left.map(({ intentId, mayHaveActed }) => [intentId, mayHaveActed])).toEqual([
      [id, false],
      [acting, true],
    ])
  })

  it('is not told of while the window that carries it out is open, however long that takes', async () => {
    const { decisions, stores, clock, id } = await decided()
    const open = await deskWorld(stores, clock, { own: 'page', isOpen: async () => true })
    for (const _ of ['waiting', 'acting']) {
      clock.now += 600_000
      expect(await open.decisions.leftovers()).toEqual([])
      expect(await decisions.leftovers()).toMatchObject([{ intentId: id }])
      await decisions.release(id).catch(() => undefined)
    }
  })

  it('is logged for all others where one cannot be read', async () => {
    const { decisions, database, log, vault, session, id } = await decided()
    const fine = await decisions.decide(request(2), LIKELY, silently)
    const key = await session.get('dataKey')
    await vault.lock()
    for (const one of [id, fine]) await decisions.settle(one, { kind: 'done' })
    await session.set(key)
    await database.outbox
      .where('id')
      .equals(id)
      .modify((row) => {
        row.sealed.bytes[0] = (row.sealed.bytes[0] ?? 0) ^ 1
      })
    await expect(decisions.leftovers()).rejects.toMatchObject({ code: 'log-damaged' })
    expect((await log.entries('decision')).map((entry) => entry.id)).toEqual([fine])
  })
})

describe('an acceptance of a patient', () => {
  const accept = { action: 'accept-with-a-reason' } as const
  async function accepted() {
    const world = await deskWorld()
    const id = await world.decisions.decide(request(1), LIKELY, accept, { seq: 0 }, crypto.randomUUID())
    return { ...world, id }
  }

  it.each([{ kind: 'done' } as const, { kind: 'unconfirmed', why: 'page-gone' } as const])(
    'that $kind stays open until its reason is given, through restarts and locks, and is then one entry',
    async (outcome) => {
      const { decisions, stores, clock, log, outbox, id } = await accepted()
      await decisions.settle(id, outcome)
      clock.now += 3_600_000
      const later = await deskWorld(stores, clock)
      expect(await later.decisions.leftovers()).toEqual([])
      expect(await later.decisions.withoutReason()).toMatchObject([{ intentId: id, name: request(1).name }])
      expect(await log.entries('decision')).toEqual([])
      await later.decisions.giveReason(id, 'family (review on 2026-06-01): My aunt.')
      expect(await log.entries('decision')).toMatchObject([
        { action: 'Accept with a reason', reason: 'family (review on 2026-06-01): My aunt.' },
      ])
      expect(await outbox.rows()).toEqual([])
      expect(await later.decisions.withoutReason()).toEqual([])
    },
  )

  it('that Facebook refused is logged as failed, without a reason', async () => {
    const { decisions, log, id } = await accepted()
    await decisions.settle(id, { kind: 'failed', why: 'rolled-back' })
    expect(await log.entries('decision')).toMatchObject([{ outcome: 'failed: Facebook took it back' }])
  })

  it('that was never pressed leaves nothing', async () => {
    const { decisions, log, outbox, id } = await accepted()
    await decisions.settle(id, { kind: 'failed', why: 'not-pressed' })
    expect([...(await outbox.rows()), ...(await log.entries('decision'))]).toEqual([])
    await decisions.settle(id, { kind: 'failed', why: 'not-pressed' })
  })

  it('whose page went away right after the press is asked of the user soon, and is never taken back', async () => {
    const { decisions, clock, id } = await accepted()
    await decisions.release(id)
    await expect(decisions.withdraw(id)).rejects.toMatchObject({ code: 'no-such-intent' })
    clock.now += 30_001
    expect(await decisions.leftovers()).toMatchObject([{ intentId: id, mayHaveActed: true }])
    await decisions.settle(id, { kind: 'done' })
    expect(await decisions.withoutReason()).toMatchObject([{ intentId: id }])
  })

  it('of which no page tells any more is asked of the user, after the time in which it could be pressed', async () => {
    const { decisions, clock, id } = await accepted()
    clock.now += 60_000
    expect(await decisions.leftovers()).toEqual([])
    clock.now += 60_000
    expect(await decisions.leftovers()).toMatchObject([{ intentId: id, action: 'accept-with-a-reason' }])
  })
})

describe('a message', () => {
  it('is noted once, by the panel or the background', async () => {
    const { decisions, log, stores, clock, id } = await decided()
    const other = await deskWorld(stores, clock)
    await decisions.settle(id, { kind: 'done' })
    await Promise.all([
      decisions.settleMessage(id, { kind: 'prepared' }),
      other.decisions.settleMessage(id, { kind: 'prepared' }),
    ])
    expect((await log.entries('message')).map(({ decision }) => decision)).toEqual([id])
  })
})

describe('a request that comes again', () => {
  it('brings what was decided before, by profile id and by vanity word, and nothing of anybody else', async () => {
    const { decisions, log } = await deskWorld()
    const vanity = { ...request(1), key: 'vanity:zoe' as const, identity: { vanity: 'zoe' } }
    for (const one of [vanity, request(1), request(2)]) {
      await decisions.settle(await decisions.decide(one, LIKELY, silently), { kind: 'done' })
    }
    const again = await decidedBefore({ identity: { profileId: '1', vanity: 'zoe' } }, log)
    expect(again.map(({ seq, action, outcome }) => [seq, action, outcome])).toEqual([
      [1, 'Decline silently', 'done'],
      [2, 'Decline silently', 'done'],
    ])
    expect(await decidedBefore({ identity: { profileId: '3' } }, log)).toEqual([])
  })
})
