import { describe, expect, it, vi } from 'vitest'
import type { Outcome } from '../../../src/core/decision.ts'
import { Fault } from '../../../src/core/fault.ts'
import type { Verdict } from '../../../src/core/model.ts'
import { desk, likely, report, request } from '../../support/panel-desk.ts'

/** A desk whose verdict is given by hand. */
function unchecked() {
  const one = desk()
  const verdict = Promise.withResolvers<Verdict>()
  vi.spyOn(one.world.decisions, 'assess').mockReturnValue(verdict.promise)
  const open = async (): Promise<void> => {
    await one.session.refresh()
    one.session.connect(one.page, report)
  }
  return { ...one, verdict, open }
}

describe('a choice made while the name is being checked', () => {
  it('is shown, waits for the verdict, and is then carried out', async () => {
    const { open, session, verdict, row, pending, tick, done } = unchecked()
    await open()
    await session.choose('id:1', 'decline-silently')
    expect(row()).toMatchObject({ wanted: 'decline-silently', fault: undefined, stage: { kind: 'open' } })
    verdict.resolve(likely)
    await vi.waitUntil(pending)
    tick()
    await vi.waitUntil(() => row()?.stage.kind === 'settled')
    expect(done).toContain('press')
    expect(row()?.wanted).toBeUndefined()
  })

  it('can be taken back before that, and then nothing is done', async () => {
    const { open, session, verdict, row, done } = unchecked()
    await open()
    await session.choose('id:1', 'decline-silently')
    await session.undo('id:1')
    verdict.resolve(likely)
    await vi.waitUntil(() => row()?.verdict.kind === 'likely')
    expect(row()).toMatchObject({ stage: { kind: 'open' } })
    expect(done).toEqual([])
  })

  it('says that Front Desk is locked only where it is, and does nothing then', async () => {
    const { open, session, verdict, row, done } = unchecked()
    await open()
    await session.choose('id:1', 'decline-with-message')
    verdict.resolve({ kind: 'locked' })
    await vi.waitUntil(() => row()?.fault !== undefined)
    expect(row()).toMatchObject({ fault: 'locked', stage: { kind: 'open' } })
    expect(done).toEqual([])
  })

  it('says why it was not done where the check failed', async () => {
    const { open, session, verdict, row, done } = unchecked()
    await open()
    await session.choose('id:1', 'decline-silently')
    verdict.reject(new Fault('roster-damaged'))
    await vi.waitUntil(() => row()?.fault !== undefined)
    expect(row()).toMatchObject({ fault: 'roster-damaged', stage: { kind: 'open' } })
    expect(row()?.wanted).toBeUndefined()
    expect(done).toEqual([])
  })

  it('is not lost where the request scrolls out of the page meanwhile', async () => {
    const { open, session, page, verdict, row, pending } = unchecked()
    await open()
    await session.choose('id:1', 'decline-silently')
    session.connect(page, { ...report, requests: [] })
    verdict.resolve(likely)
    await vi.waitUntil(pending)
    expect(row()).toMatchObject({ gone: true, stage: { kind: 'waiting', action: 'decline-silently' } })
  })
})

describe('what did not happen', () => {
  it.each<[string, Outcome, boolean]>([
    ['failed', { kind: 'failed', why: 'card-gone' }, true],
    ['is unknown while the request is still there', { kind: 'unconfirmed', why: 'still-there' }, true],
    ['happened', { kind: 'done' }, false],
  ])('is tried again as it was decided, with one press: %s', async (_, outcome, isTried) => {
    const { ready, choose, session, done } = desk({ outcome })
    await ready()
    const { carried, tick } = await choose('decline-silently')
    tick()
    await carried
    done.length = 0
    void session.retry()
    await vi.waitFor(() => expect(done.includes('decide')).toBe(isTried))
  })

  it('is not tried again where nobody knows what came of it and the request is gone', async () => {
    const { ready, choose, session, page, done } = desk({ outcome: { kind: 'unconfirmed', why: 'page-gone' } })
    await ready()
    const { carried, tick } = await choose('decline-silently')
    tick()
    await carried
    session.connect(page, { ...report, requests: [] })
    done.length = 0
    await session.retry()
    expect(done).toEqual([])
  })
})

describe('likely patients first', () => {
  const names = ['Ann', 'Ben', 'Cleo', 'Dora']
  const requests = names.map((name, at) => ({ ...request, key: `id:${at}` as const, name }))

  it('puts what is not selected in order around the selected request, which stays where it is', async () => {
    const { world, session, page, state } = desk()
    const waiting = new Map(names.map((name) => [name, Promise.withResolvers<Verdict>()]))
    vi.spyOn(world.decisions, 'assess').mockImplementation(
      ({ name }) => waiting.get(name)?.promise ?? Promise.reject(new Error(name)),
    )
    const say = async (name: string, probability: number): Promise<void> => {
      waiting.get(name)?.resolve({ ...likely, probability } as Verdict)
      await vi.waitUntil(() => state()?.rows.find((row) => row.request.name === name)?.verdict.kind === 'likely')
    }
    const order = () => state()?.rows.map((row) => row.request.name)
    await session.refresh()
    session.connect(page, { ...report, requests })
    session.sort('likely-first')
    session.focus('id:1')
    await say('Dora', 0.9)
    expect(order()).toEqual(['Dora', 'Ben', 'Ann', 'Cleo'])
    await say('Ben', 0.1)
    await say('Cleo', 0.95)
    expect(order()).toEqual(['Cleo', 'Ben', 'Dora', 'Ann'])
    session.sort('page-order')
    session.sort('likely-first')
    expect(order()).toEqual(['Cleo', 'Dora', 'Ben', 'Ann'])
  })
})

it('follows a message to where it was sent', async () => {
  const { ready, choose, session, row } = desk()
  await ready()
  const { carried, tick } = await choose('decline-with-message')
  tick()
  await carried
  session.messageSettled('intent-1', { kind: 'sent' })
  expect(row()?.stage).toMatchObject({ outcome: { kind: 'done' }, message: { kind: 'sent' } })
})
