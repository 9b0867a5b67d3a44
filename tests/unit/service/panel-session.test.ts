import { describe, expect, it, vi } from 'vitest'

import type { Verdict } from '../../../src/core/model.ts'
import { desk, report, request } from '../../support/panel-desk.ts'

describe('a wish for one message', () => {
  it('changes that message, and is what is decided on', async () => {
    const { ready, session, choose, done, row } = desk()
    await ready()
    session.wish('id:1', { language: 'es', tone: 'short' })
    expect(row()?.preview).toMatchObject({ template: 'short-es', problems: [] })
    expect(row()?.preview?.text).toMatch(/^Hola, Zoë/u)
    await choose('decline-with-message')
    expect(done[1]).toMatch(/^Hola, Zoë/u)
  })

  it('outlives a new look at the policy, and asks for nothing that is locked', async () => {
    const { ready, session, row } = desk({ fields: { language: { origin: 'managed', locked: true } } })
    await ready()
    session.wish('id:1', { language: 'es', tone: 'formal', channel: 'portal' })
    expect(row()?.preview?.template).toBe('formal-en')
    await session.refresh()
    await vi.waitUntil(() => row()?.verdict.kind !== 'checking')
    expect(row()?.preview?.template).toBe('formal-en')
  })

  it('comes too late once something was decided', async () => {
    const { ready, session, choose, row } = desk()
    await ready()
    await choose('decline-with-message')
    session.wish('id:1', { language: 'es' })
    expect(row()?.preview?.text).toMatch(/^Hello Zoë/u)
  })
})

describe('a decline', () => {
  it('is stored, waits, is released, pressed and settled, in this order', async () => {
    const { ready, choose, done, row } = desk()
    await ready()
    const { carried, tick } = await choose('decline-silently')
    expect(done).toEqual(['decide', 'no text'])
    expect(row()?.stage).toMatchObject({ kind: 'waiting', until: 6000 })
    tick()
    await carried
    expect(done).toEqual(['decide', 'no text', 'release', 'press', 'settle', 'done'])
    expect(row()?.stage).toMatchObject({ kind: 'settled', outcome: { kind: 'done' } })
  })

  it('can be made while everything is compared anew: the verdict shown stays until there is another', async () => {
    const { world, session, ready, row, choose } = desk()
    await ready()
    const newer = Promise.withResolvers<Verdict>()
    vi.spyOn(world.decisions, 'assess').mockReturnValue(newer.promise)
    await session.refresh()
    expect(row()?.verdict.kind).toBe('likely')
    void choose('decline-silently')
    await vi.waitUntil(() => row()?.stage.kind === 'waiting')
    newer.resolve({ kind: 'not-on-list', probability: 0, matches: [] })
    await vi.waitUntil(() => row()?.verdict.kind === 'not-on-list')
    vi.spyOn(world, 'lockState').mockResolvedValue('locked')
    vi.spyOn(world.decisions, 'assess').mockReturnValue(Promise.withResolvers<Verdict>().promise)
    await session.refresh()
    expect(row()?.verdict.kind).toBe('checking')
  })

  it('clicked twice is one decision that can be taken back, and can be made again afterwards', async () => {
    const { world, session, ready, row, choose } = desk()
    await ready()
    const decide = vi.spyOn(world.decisions, 'decide')
    void session.choose('id:1', 'decline-silently')
    void session.choose('id:1', 'decline-with-message')
    await vi.waitUntil(() => row()?.stage.kind === 'waiting')
    expect(decide).toHaveBeenCalledOnce()
    expect(row()).toMatchObject({ stage: { action: 'decline-silently' }, fault: undefined })
    await session.undo('id:1')
    await choose('decline-with-message')
    expect(row()?.stage).toMatchObject({ kind: 'waiting', action: 'decline-with-message' })
  })

  it('taken back in time touches nothing and logs nothing', async () => {
    const { ready, choose, session, done, row, pending } = desk()
    await ready()
    const { carried } = await choose('decline-silently')
    await session.undo('id:1')
    await carried
    expect(done).toEqual(['decide', 'no text', 'withdraw'])
    expect(row()?.stage).toEqual({ kind: 'open' })
    expect(pending()).toBe(false)
  })

  it('never touches the page where it could not be stored, and says why', async () => {
    const { ready, choose, done, row } = desk({ failing: 'decide' })
    await ready()
    await (await choose('decline-silently')).carried
    expect(done).toEqual([])
    expect(row()).toMatchObject({ fault: 'storage-full', stage: { kind: 'open' } })
  })

  it('never touches the page where the intent could not be released', async () => {
    const { ready, choose, done, row } = desk({ failing: 'release' })
    await ready()
    const { carried, tick } = await choose('decline-silently')
    tick()
    await carried
    expect(done).not.toContain('press')
    expect(row()?.fault).toBe('storage-full')
  })

  it('that did not happen is settled as failed, without a message, and can be decided again', async () => {
    const { ready, choose, done } = desk({ outcome: { kind: 'failed', why: 'button-gone' } })
    await ready()
    const { carried, tick } = await choose('decline-with-message')
    tick()
    await carried
    expect(done.slice(-2)).toEqual(['settle', 'failed'])
    await choose('decline-silently')
    expect(done.filter((what) => what === 'decide')).toHaveLength(2)
  })

  it('with a page that went away in the act is unconfirmed, never done', async () => {
    const { ready, choose, done } = desk({ outcome: { kind: 'unconfirmed', why: 'no-answer' } })
    await ready()
    const { carried, tick } = await choose('decline-silently')
    tick()
    await carried
    expect(done.at(-1)).toBe('unconfirmed')
  })
})

describe('a decline with a message', () => {
  it('stores the exact text, declines first, then prepares the message', async () => {
    const { ready, choose, done, row } = desk()
    await ready()
    const { carried, tick } = await choose('decline-with-message')
    tick()
    await carried
    expect(done[1]).toMatch(/^Hello Zoë, please use the online portal/)
    expect(done.slice(2)).toEqual(['release', 'press', 'settle', 'done', 'message prepared'])
    expect(row()?.stage).toMatchObject({ message: { kind: 'prepared' } })
  })

  it('opens the conversation in front while the user waits for it, and behind once they have gone on', async () => {
    const { world, session, page, tick, row, pending } = desk()
    const other = { ...request, key: 'id:2' as const, identity: { profileId: '2' }, name: 'Zoë Marlow' }
    vi.spyOn(page, 'press').mockResolvedValue({ kind: 'done' })
    const converse = vi.spyOn(world, 'converse')
    await session.refresh()
    session.connect(page, { ...report, requests: [request, other] })
    await vi.waitUntil(() => row()?.verdict.kind !== 'checking')
    for (const [key, focus] of [
      ['id:1', 'id:1'],
      ['id:2', 'id:1'],
    ] as const) {
      session.focus(key)
      const carried = session.choose(key, 'decline-with-message')
      await vi.waitUntil(pending)
      session.focus(focus)
      tick()
      await carried
    }
    expect(converse.mock.calls.map(([, , inFront]) => inFront)).toEqual([true, false])
  })

  it('is refused while the text has problems', async () => {
    const { ready, choose, done, row } = desk({ reply: 'Hello, your results are in.' })
    await ready()
    await (await choose('decline-with-message')).carried
    expect(done).toEqual([])
    expect(row()?.fault).toBe('message-problems')
  })
})

it.each(['not-my-patient', 'later'] as const)('%s does not touch the page', async (action) => {
  const { ready, choose, done } = desk()
  await ready()
  const { carried, tick } = await choose(action)
  tick()
  await carried
  expect(done).toEqual(['decide', 'no text', 'release', 'settle', 'done'])
})

describe('while Facebook blocks', () => {
  it('nothing is pressed until the user goes on', async () => {
    const { ready, session, page, done, row, state, choose } = desk()
    await ready()
    session.connect(page, { ...report, blocked: true })
    expect(state()?.blocked).toBe(true)
    session.connect(page, report)
    await session.choose('id:1', 'decline-silently')
    expect(done).toEqual([])
    expect(row()?.fault).toBe('facebook-blocked')
    session.goOn()
    await choose('decline-silently')
    expect(done).toContain('decide')
  })

  it('an act that ran into the block stops the next one', async () => {
    const { ready, choose, state } = desk({ outcome: { kind: 'failed', why: 'blocked' } })
    await ready()
    const { carried, tick } = await choose('decline-silently')
    tick()
    await carried
    expect(state()?.blocked).toBe(true)
  })
})

it('compares 200 new names a minute, and the others a minute later', async () => {
  const { session, page, state, pending, tick } = desk()
  const requests = Array.from({ length: 450 }, (_, at) => ({ ...request, key: `id:${at}` as const }))
  session.connect(page, { ...report, requests })
  const compared = (): number => state()?.rows.filter(({ verdict }) => verdict.kind === 'likely').length ?? 0
  await vi.waitUntil(() => compared() === 200)
  expect(state()?.manyNames).toBe(true)
  for (const many of [400, 450]) {
    expect(pending()).toBe(true)
    tick(60_000)
    await vi.waitUntil(() => compared() === many)
  }
  expect(state()?.manyNames).toBe(false)
})

it('shows no request and no page after Facebook was left', async () => {
  const { ready, session, state } = desk()
  await ready()
  session.connect(undefined, undefined)
  expect(state()).toMatchObject({ page: 'none', rows: [] })
})
