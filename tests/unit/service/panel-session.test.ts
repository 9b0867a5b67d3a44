import { describe, expect, it, vi } from 'vitest'
import type { MessageOutcome, Outcome } from '../../../src/core/decision.ts'
import { Fault } from '../../../src/core/fault.ts'
import type { ExceptionCode } from '../../../src/core/guidance/profile.ts'
import type { FriendRequest, PageReport, Verdict } from '../../../src/core/model.ts'
import type { PolicyReport } from '../../../src/core/policy/report.ts'
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
function desk(
  change: {
    outcome?: Outcome
    message?: MessageOutcome
    reply?: string
    failing?: string
    exceptions?: ExceptionCode[]
    fields?: PolicyReport['fields']
    verdict?: (name: string) => Verdict
  } = {},
) {
  const done: string[] = []
  let alarm: (() => void) | undefined
  let clock = 1000
  const note = (what: string) => async () => {
    if (change.failing === what) throw new Fault('storage-full')
    done.push(what)
  }
  const world: PanelWorld = {
    decisions: {
      assess: async ({ name }) => change.verdict?.(name) ?? likely,
      decide: async (_request, _verdict, choice) => {
        await note('decide')()
        done.push(choice.reason ?? choice.text ?? 'no text')
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
    guidance: () => ({ rules: [], advised: 'with-message', because: [], exceptions: change.exceptions ?? ['family'] }),
    today: () => '2026-01-31',
    lockState: async () => 'unlocked',
    earlier: async () => [],
    fields: async () => change.fields ?? {},
    policy: async () => ({ ...policy, reply: change.reply ?? policy.reply }),
    converse: async () => change.message ?? { kind: 'prepared' },
    now: () => clock,
    after: (_ms, act) => {
      alarm = act
      return () => {
        alarm = undefined
      }
    },
  }
  const page: PageHand = {
    show: async () => undefined,
    release: async ({ name }, intentId) => {
      done.push(`release ${name} ${intentId ?? 'without an intent'}`)
      return change.outcome ?? { kind: 'done' }
    },
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
    await vi.waitUntil(() => row()?.verdict.kind !== 'checking')
  }
  const tick = (ms = 0): void => {
    clock += ms
    const ring = alarm
    alarm = undefined
    ring?.()
  }
  const choose = async (action: Parameters<typeof session.choose>[1]) => {
    const carried = session.choose('id:1', action)
    await vi.waitUntil(() => alarm !== undefined || row()?.fault !== undefined)
    return { carried, tick }
  }
  return {
    world,
    session,
    page,
    done,
    row,
    ready,
    choose,
    tick,
    state: () => state,
    pending: () => alarm !== undefined,
  }
}

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

const stranger: Verdict = { kind: 'not-on-list', probability: 0.01, matches: [] }
const exception = { code: 'family', note: 'My aunt.', reviewOn: '2026-06-01' }

describe('a held Confirm', () => {
  it('goes through on one key for somebody who is not on the list, and leaves no trace', async () => {
    const { ready, session, done, row } = desk({ verdict: () => stranger })
    session.hold('id:1')
    await ready()
    expect(row()?.confirm).toEqual({ kind: 'held' })
    await session.letThrough('id:1')
    expect(done).toEqual(['release Zoë Marlow without an intent'])
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
