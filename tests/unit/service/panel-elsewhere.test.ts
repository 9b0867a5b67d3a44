import { describe, expect, it, vi } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import { desk } from '../../support/panel-desk.ts'

describe('a decline', () => {
  it('that another window made already is shown, not made twice, and can be made knowing it', async () => {
    const { world, session, ready, row, choose } = desk()
    await ready()
    const made = {
      id: 'other',
      seq: 4,
      at: '2026-01-31T09:00:00.000Z',
      action: 'Decline silently',
      outcome: 'done',
      verdict: '',
    }
    const decide = vi.spyOn(world.decisions, 'decide').mockRejectedValueOnce(new Fault('already-decided'))
    vi.spyOn(world, 'earlier').mockResolvedValue([made])
    await session.choose('id:1', 'decline-silently')
    expect(row()).toMatchObject({ stage: { kind: 'open' }, fault: 'already-decided', earlier: [made] })
    void choose('decline-silently')
    await vi.waitUntil(() => row()?.stage.kind === 'waiting')
    expect(decide.mock.lastCall?.[3]).toEqual({ seq: 4 })
  })

  const untouched = {
    intentId: 'left',
    at: '2026-01-31T09:00:00.000Z',
    name: 'Zoë Marlow',
    identity: { profileId: '1' },
    action: 'decline-silently',
    mayHaveActed: false,
  } as const

  it('that a closed window left untouched gives way to the same decision made again', async () => {
    const { world, session, ready, row, done } = desk()
    await ready()
    const decide = vi.spyOn(world.decisions, 'decide').mockRejectedValueOnce(new Fault('already-decided'))
    vi.spyOn(world.decisions, 'leftovers').mockResolvedValueOnce([untouched])
    void session.choose('id:1', 'decline-silently')
    await vi.waitUntil(() => row()?.stage.kind === 'waiting')
    expect(decide).toHaveBeenCalledTimes(2)
    expect(done[0]).toBe('withdraw')
    expect(row()?.fault).toBeUndefined()
  })

  it('that a closed window left untouched is carried out on one press', async () => {
    const { world, session, ready, row, state } = desk()
    vi.spyOn(world.decisions, 'leftovers').mockResolvedValue([untouched])
    await ready()
    expect(state()?.leftovers).toEqual([untouched])
    void session.resume('left')
    await vi.waitUntil(() => row()?.stage.kind === 'waiting')
    expect(row()?.stage).toMatchObject({ action: 'decline-silently' })
  })

  it('that another window left behind is asked about, and the word of it goes with the next click', async () => {
    const { world, session, ready, row, state } = desk()
    await ready()
    const left = {
      intentId: 'other',
      at: '2026-01-31T09:00:00.000Z',
      name: 'Zoë Marlow',
      identity: { profileId: '1' },
      mayHaveActed: true,
    } as const
    vi.spyOn(world.decisions, 'decide').mockRejectedValueOnce(new Fault('already-decided'))
    vi.spyOn(world.decisions, 'leftovers').mockResolvedValueOnce([{ ...left, action: 'decline-silently' }])
    await session.choose('id:1', 'decline-silently')
    expect(state()?.leftovers).toMatchObject([left])
    void session.choose('id:1', 'decline-silently')
    expect(row()?.fault).toBeUndefined()
    await vi.waitUntil(() => row()?.stage.kind === 'waiting')
  })
})
