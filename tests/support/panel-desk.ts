import { expect, vi } from 'vitest'
import type { MessageOutcome, Outcome } from '../../src/core/decision.ts'
import { Fault } from '../../src/core/fault.ts'
import type { ExceptionCode } from '../../src/core/guidance/profile.ts'
import type { FriendRequest, PageReport, Verdict } from '../../src/core/model.ts'
import type { PolicyReport } from '../../src/core/policy/report.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { PanelState } from '../../src/core/queue.ts'
import { openPanelSession } from '../../src/service/panel-session.ts'
import type { PageHand, PanelWorld } from '../../src/service/panel-world.ts'

export const policy: Policy = {
  id: 'harbour-lane',
  version: 1,
  practiceName: 'Harbour Lane',
  channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
  reply: 'Hello {first_name}, please use {channel}. In an emergency call 911.',
  pageFootprint: 'control',
  undoSeconds: 5,
}
export const request: FriendRequest = {
  key: 'id:1',
  identity: { profileId: '1' },
  name: 'Zoë Marlow',
  url: 'https://www.facebook.com/profile.php?id=1',
  surface: 'requests',
}
export const report: PageReport = { surface: 'requests', requests: [request], health: { kind: 'ok' } }
export const likely: Verdict = { kind: 'likely', probability: 0.9, matches: [] }

/** A desk whose clock stands still until `tick`, and the list of what was done in order. */
export function desk(
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
  const accepted = new Map<string, string>()
  let unreasoned: PanelState['unreasoned'] = []
  let clock = 1000
  const note = (what: string) => async () => {
    if (change.failing === what) throw new Fault('storage-full')
    done.push(what)
  }
  const world: PanelWorld = {
    decisions: {
      assess: async ({ name }) => change.verdict?.(name) ?? likely,
      decide: async ({ name }, _verdict, { action, text }, _shown, id = 'intent-1') => {
        await note('decide')()
        if (action === 'accept-with-a-reason') accepted.set(id, name)
        done.push(text ?? 'no text')
        return id
      },
      release: note('release'),
      withdraw: note('withdraw'),
      settle: async (id, outcome) => {
        await note('settle')()
        done.push(outcome.kind)
        const name = accepted.get(id)
        if (name !== undefined && outcome.kind !== 'failed')
          unreasoned = [{ intentId: id, name, at: '2026-01-31T09:00:00.000Z' }]
      },
      settleMessage: async (_id, outcome) => {
        done.push(`message ${outcome.kind}`)
      },
      giveReason: async (id, reason) => {
        done.push(`reason ${id}: ${reason}`)
        unreasoned = unreasoned.filter(({ intentId }) => intentId !== id)
      },
      withoutReason: async () => unreasoned,
      leftovers: async () => [],
    },
    guidance: () => ({ rules: [], advised: 'with-message', because: [], exceptions: change.exceptions ?? ['family'] }),
    today: () => '2026-01-31',
    lockState: async () => 'unlocked',
    earlier: async () => [],
    fields: async () => change.fields ?? {},
    policy: async () => ({ ...policy, reply: change.reply ?? policy.reply }),
    converse: async () => change.message ?? { kind: 'prepared' },
    showConversation: async (intentId) => void done.push(`show ${intentId}`),
    answered: () => void done.push('answered'),
    newId: () => 'confirm-1',
    now: () => clock,
    after: (_ms, act) => {
      alarm = act
      return () => {
        alarm = undefined
      }
    },
  }
  const page: PageHand = {
    tabId: 7,
    show: async () => undefined,
    allowConfirm: async ({ name }, intentId) => void done.push(`allow ${name} ${intentId}`),
    holdConfirm: async ({ name }) => void done.push(`hold ${name}`),
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
