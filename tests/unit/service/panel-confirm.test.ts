import { describe, expect, it, vi } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import type { Verdict } from '../../../src/core/model.ts'
import { desk, report } from '../../support/panel-desk.ts'

const stranger: Verdict = { kind: 'not-on-list', probability: 0.01, matches: [] }
const exception = { code: 'family', note: 'My aunt.', reviewOn: '2026-06-01' }
const done = { kind: 'done' } as const
type Desk = ReturnType<typeof desk>

describe('a held Confirm', () => {
  it('is left to the user on one key; of a stranger who was then confirmed nothing is kept', async () => {
    const one = desk({ verdict: () => stranger })
    one.session.hold('id:1')
    await one.ready()
    expect(one.row()?.confirm).toEqual({ kind: 'held' })
    await one.session.allow('id:1')
    expect(one.row()?.confirm).toEqual({ kind: 'free', intentId: 'confirm-1' })
    await one.session.pressed('confirm-1', done)
    expect(one.row()?.confirm).toBeUndefined()
    expect(one.done).toEqual(['answered', 'allow Zoë Marlow confirm-1', 'settle', 'done'])
    expect(one.state()?.unreasoned).toEqual([])
  })

  it('tells the page the same, first, for a likely patient, whose acceptance then waits for its reason', async () => {
    const one = desk()
    await one.ready()
    one.session.hold('id:1')
    await one.session.allow('id:1')
    expect(one.done).toEqual(['answered', 'allow Zoë Marlow confirm-1', 'decide', 'no text'])
    await one.session.pressed('confirm-1', done)
    expect(one.state()?.unreasoned).toMatchObject([{ intentId: 'confirm-1', name: 'Zoë Marlow' }])
    await one.session.giveReason('confirm-1', { ...exception, note: ' ' })
    expect(one.state()?.unreasoned).toHaveLength(1)
    await one.session.giveReason('confirm-1', exception)
    expect(one.done.at(-1)).toBe('reason confirm-1: family (review on 2026-06-01): My aunt.')
    expect(one.state()?.unreasoned).toEqual([])
  })

  it('is not left to the user where the policy has no reason to accept a likely patient', async () => {
    const one = desk({ exceptions: [] })
    await one.ready()
    one.session.hold('id:1')
    await one.session.allow('id:1')
    expect(one.done).toEqual([])
    expect(one.row()?.confirm).toEqual({ kind: 'held' })
  })

  it('holds again, and says why, where the acceptance of a patient could not be stored', async () => {
    const one = desk()
    await one.ready()
    one.session.hold('id:1')
    vi.spyOn(one.world.decisions, 'decide').mockRejectedValueOnce(new Fault('storage-full'))
    await one.session.allow('id:1')
    expect(one.done).toEqual(['answered', 'allow Zoë Marlow confirm-1', 'hold Zoë Marlow'])
    expect(one.row()).toMatchObject({ confirm: undefined, fault: 'storage-full' })
  })

  it('that did not work says why', async () => {
    const one = desk({ verdict: () => stranger })
    await one.ready()
    one.session.hold('id:1')
    await one.session.allow('id:1')
    await one.session.pressed('confirm-1', { kind: 'failed', why: 'rolled-back' })
    expect(one.row()?.confirm).toEqual({ kind: 'failed', why: 'rolled-back' })
  })

  it.each<[string, (one: Desk) => unknown]>([
    ['the user leaves it', ({ session }) => session.leave('id:1')],
    ['something else is decided', ({ session }) => session.choose('id:1', 'decline-silently')],
    ['the page is loaded anew', ({ session, page }) => session.loaded(page.tabId)],
    [
      'the page goes to another part of Facebook',
      ({ session, page }) => session.connect(page, { ...report, surface: 'home' }),
    ],
    ['the panel turns to another tab', ({ session, page }) => session.connect({ ...page, tabId: 8 }, report)],
    ['the page is closed', ({ session }) => session.connect(undefined, undefined)],
  ])('is forgotten, and no panel brings it up again, when %s', async (_, forget) => {
    const one = desk({ verdict: () => stranger })
    await one.ready()
    one.session.hold('id:1')
    void forget(one)
    expect(one.row()?.confirm).toBeUndefined()
    expect(one.done[0]).toBe('answered')
    await one.session.allow('id:1')
    expect(one.done.join()).not.toContain('allow')
  })

  it('that was left to the user and is then left alone waits again, and nothing of it is kept', async () => {
    const one = desk()
    await one.ready()
    one.session.hold('id:1')
    await one.session.allow('id:1')
    one.session.leave('id:1')
    await vi.waitUntil(() => one.done.includes('withdraw'))
    expect(one.done.slice(-3)).toEqual(['answered', 'hold Zoë Marlow', 'withdraw'])
    expect(one.row()?.confirm).toBeUndefined()
  })

  it('waits on while the same page shows more requests', async () => {
    const { ready, session, page, row } = desk()
    await ready()
    session.hold('id:1')
    session.connect(page, { ...report, requests: [...report.requests] })
    session.loaded(8)
    expect(row()?.confirm).toEqual({ kind: 'held' })
  })
})

describe('Accept with a reason', () => {
  it("presses nothing: it leaves the user's own press of Confirm free, and asks for the reason afterwards", async () => {
    const one = desk()
    await one.ready()
    await one.session.accept('id:1')
    expect(one.done).toEqual(['answered', 'allow Zoë Marlow confirm-1', 'decide', 'no text'])
    await one.session.pressed('confirm-1', { kind: 'unconfirmed', why: 'still-there' })
    expect(one.state()?.unreasoned).toHaveLength(1)
    expect(one.done).not.toContain('press')
  })

  it('is not there where the policy has no reason for it', async () => {
    const { ready, session, done } = desk({ exceptions: [] })
    await ready()
    await session.accept('id:1')
    expect(done).toEqual([])
  })
})

it('what came of a decline is not taken for a press of Confirm', async () => {
  const one = desk()
  await one.ready()
  const { carried, tick } = await one.choose('decline-silently')
  tick()
  await carried
  one.done.length = 0
  await one.session.pressed('intent-1', done)
  expect(one.done).toEqual([])
})
