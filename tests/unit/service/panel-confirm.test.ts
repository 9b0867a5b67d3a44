import { describe, expect, it, vi } from 'vitest'
import type { Verdict } from '../../../src/core/model.ts'

import { desk, report } from '../../support/panel-desk.ts'

const stranger: Verdict = { kind: 'not-on-list', probability: 0.01, matches: [] }
const exception = { code: 'family', note: 'My aunt.', reviewOn: '2026-06-01' }

describe('a held Confirm', () => {
  it('goes through on one key for somebody who is not on the list, and leaves no trace', async () => {
    const { ready, session, done, row } = desk({ verdict: () => stranger })
    session.hold('id:1')
    await ready()
    expect(row()?.confirm).toEqual({ kind: 'held' })
    await session.letThrough('id:1')
    expect(done).toEqual(['answered', 'release Zoë Marlow without an intent'])
    expect(row()?.confirm).toBeUndefined()
  })

  it('never goes through on one key for a likely patient', async () => {
    const { ready, session, done, row } = desk()
    await ready()
    session.hold('id:1')
    await session.letThrough('id:1')
    expect(done).toEqual([])
    expect(row()?.confirm).toEqual({ kind: 'held' })
    session.leave('id:1')
    expect(row()?.confirm).toBeUndefined()
  })

  it.each<[string, (one: ReturnType<typeof desk>) => unknown]>([
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
    await one.session.letThrough('id:1')
    expect(one.done.join()).not.toContain('without an intent')
  })

  it('waits on while the same page shows more requests', async () => {
    const { ready, session, page, row } = desk()
    await ready()
    session.hold('id:1')
    session.connect(page, { ...report, requests: [...report.requests] })
    session.loaded(8)
    expect(row()?.confirm).toEqual({ kind: 'held' })
  })

  it('that did not work says why', async () => {
    const { ready, session, row } = desk({
      verdict: () => stranger,
      outcome: { kind: 'failed', why: 'rolled-back' },
    })
    session.hold('id:1')
    await ready()
    await session.letThrough('id:1')
    expect(row()?.confirm).toEqual({ kind: 'failed', why: 'rolled-back' })
  })
})

describe('Accept with a reason', () => {
  it('is stored with its reason, waits, and presses Confirm, never Delete', async () => {
    const { ready, session, done, row, pending, tick } = desk()
    await ready()
    session.hold('id:1')
    const carried = session.accept('id:1', exception)
    await vi.waitUntil(pending)
    expect(row()?.confirm).toBeUndefined()
    tick()
    await carried
    expect(done).toEqual([
      'answered',
      'decide',
      'family (review on 2026-06-01): My aunt.',
      'release',
      'release Zoë Marlow intent-1',
      'settle',
      'done',
    ])
  })

  it.each([
    ['without a note', { ...exception, note: ' ' }],
    ['for a reason that the policy does not have', { ...exception, code: 'other' }],
    ['to be looked at again in the past', { ...exception, reviewOn: '2026-01-30' }],
  ])('is refused %s', async (_, wrong) => {
    const { ready, session, done, row } = desk()
    await ready()
    await session.accept('id:1', wrong)
    expect(done).toEqual([])
    expect(row()?.fault).toBe('exception-invalid')
  })

  it('is not there where the policy has no reason for it', async () => {
    const { ready, session, done } = desk({ exceptions: [] })
    await ready()
    await session.accept('id:1', exception)
    expect(done).toEqual([])
  })
})
