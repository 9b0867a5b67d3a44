import { describe, expect, it, vi } from 'vitest'
import type { MessageOutcome, Outcome } from '../../../src/core/decision.ts'
import { Fault } from '../../../src/core/fault.ts'
import type { FriendRequest, PageReport, Verdict } from '../../../src/core/model.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { PanelState } from '../../../src/core/queue.ts'
import { openPanelSession } from '../../../src/service/panel-session.ts'
import type { PageHand, PanelWorld } from '../../../src/service/panel-world.ts'

const policy: Policy = {
  id: 'harbour-lane',
  version: 1,
  practiceName: 'Harbour Lane',
  channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
  reply: 'Hello {first_name}, please use {channel}. In an emergency call 911.',
  pageFootprint: 'control',
  undoSeconds: 5,
}
const request: FriendRequest = {
  key: 'id:1',
  identity: { profileId: '1' },
  name: 'Zoë Marlow',
  url: 'https://www.facebook.com/profile.php?id=1',
  surface: 'requests',
}
const report: PageReport = { surface: 'requests', requests: [request], health: { kind: 'ok' } }
const likely: Verdict = { kind: 'likely', probability: 0.9, matches: [] }

/** A desk whose clock stands still until `tick`, and the list of what was done in order. */
function desk(change: { outcome?: Outcome; message?: MessageOutcome; reply?: string; failing?: string } = {}) {
  const done: string[] = []
  let alarm: (() => void) | undefined
  const note = (what: string) => async () => {
    if (change.failing === what) throw new Fault('storage-full')
    done.push(what)
  }
  const world: PanelWorld = {
    decisions: {
      assess: async () => likely,
      decide: async (_request, _verdict, choice) => {
        await note('decide')()
        done.push(choice.text ?? 'no text')
        return 'intent-1'
      },
      release: note('release'),
      withdraw: note('withdraw'),
      settle: async (_id, outcome) => {
        await note('settle')()
        done.push(outcome.kind)
      },
      settleMessage: async (_id, outcome) => {
        done.push(`message ${outcome.kind}`)
      },
      leftovers: async () => [],
    },
    lockState: async () => 'unlocked',
    policy: async () => ({ ...policy, reply: change.reply ?? policy.reply }),
    converse: async () => change.message ?? { kind: 'prepared' },
    now: () => 1000,
    after: (_ms, act) => {
      alarm = act
      return () => {
        alarm = undefined
      }
    },
  }
  const page: PageHand = {
    show: async () => undefined,
    press: async (_intentId, { identity, name }) => {
      expect({ identity, name }).toEqual({ identity: request.identity, name: request.name })
      done.push('press')
      return change.outcome ?? { kind: 'done' }
    },
  }
  let state: PanelState | undefined
  const session = openPanelSession(world, (now) => {
    state = now
  })
  const row = () => state?.rows[0]
  const ready = async () => {
    await session.refresh()
    session.connect(page, report)
    await vi.waitUntil(() => row()?.verdict.kind === 'likely')
  }
  const choose = async (action: Parameters<typeof session.choose>[1]) => {
    const carried = session.choose('id:1', action)
    await vi.waitUntil(() => alarm !== undefined || row()?.fault !== undefined)
    return { carried, tick: () => alarm?.() }
  }
  return { session, done, row, ready, choose, state: () => state, pending: () => alarm !== undefined }
}

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

it('shows no request and no page after Facebook was left', async () => {
  const { ready, session, state } = desk()
  await ready()
  session.connect(undefined, undefined)
  expect(state()).toMatchObject({ page: 'none', rows: [] })
})
