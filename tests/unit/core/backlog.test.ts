import { expect, it } from 'vitest'
import { handled, putOff } from '../../../src/core/backlog.ts'
import type { Outcome } from '../../../src/core/decision.ts'
import type { QueueRow } from '../../../src/core/queue.ts'

const row = (change: Partial<QueueRow>) =>
  ({ verdict: { kind: 'likely', probability: 0.9, matches: [] }, stage: { kind: 'open' }, ...change }) as QueueRow
const before = (action: string) => [
  { seq: 1, id: 'a', at: '2025-11-03T10:00:00.000Z', action, outcome: 'done', verdict: '' },
]
const settled = (action: 'later' | 'decline-silently', outcome: Outcome = { kind: 'done' }) =>
  ({ kind: 'settled', intentId: 'i', action, outcome }) as const

it.each([
  ['untouched', row({}), false, false],
  ['declined', row({ stage: settled('decline-silently') }), true, false],
  [
    'a decline that did not happen',
    row({ stage: settled('decline-silently', { kind: 'failed', why: 'card-gone' }) }),
    false,
    false,
  ],
  ['put off', row({ stage: settled('later') }), true, true],
  ['put off before a reload', row({ earlier: before('Later') }), true, true],
  ['declined before, and asking again', row({ earlier: before('Decline silently') }), false, false],
  [
    'said to be no patient before a reload',
    row({ verdict: { kind: 'not-on-list', probability: 0.1, matches: [], saidNot: true } }),
    true,
    false,
  ],
])('%s', (_, one, done, later) => {
  expect([handled(one), putOff(one)]).toEqual([done, later])
})
