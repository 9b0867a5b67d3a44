import { expect, it } from 'vitest'
import type { FriendRequest } from '../../../src/core/model.ts'
import type { QueueRow } from '../../../src/core/queue.ts'
import { mergeQueue, sortQueue } from '../../../src/core/queue-order.ts'

const request = (id: number, name = `Person ${id}`): FriendRequest => ({
  key: `id:${id}`,
  identity: { profileId: String(id) },
  name,
  url: `https://www.facebook.com/profile.php?id=${id}`,
  surface: 'requests',
})
const row = (id: number, change: Partial<QueueRow> = {}): QueueRow => ({
  request: request(id),
  verdict: { kind: 'not-on-list', probability: id / 10, matches: [] },
  stage: { kind: 'open' },
  ...change,
})
const done: QueueRow['stage'] = {
  kind: 'settled',
  intentId: 'i',
  action: 'decline-silently',
  outcome: { kind: 'done' },
}
const ids = (rows: QueueRow[]): string[] => rows.map((one) => one.request.key)

it('keeps what is known of a request and follows the order of the page', () => {
  const merged = mergeQueue([row(1), row(2)], [request(2), request(3), request(1)])
  expect(ids(merged)).toEqual(['id:2', 'id:3', 'id:1'])
  expect(merged.map((one) => one.verdict.kind)).toEqual(['not-on-list', 'checking', 'not-on-list'])
})

it('drops an open request that left the page and keeps a decided one in its place', () => {
  const merged = mergeQueue([row(1), row(2, { stage: done }), row(3)], [request(3)])
  expect(ids(merged)).toEqual(['id:3', 'id:2'])
  expect(merged[1]?.gone).toBe(true)
})

it('takes a request that came back after it was settled for a new one', () => {
  const [back] = mergeQueue([row(1, { stage: done, gone: true })], [request(1)])
  expect(back?.stage.kind).toBe('open')
})

it('keeps a decline on view that Facebook took back, whatever comes first: the outcome or the request', () => {
  const failed: QueueRow['stage'] = { ...done, outcome: { kind: 'failed', why: 'rolled-back' } }
  const [back] = mergeQueue([row(1, { stage: failed, gone: true })], [request(1)])
  expect(back).toMatchObject({ stage: failed, gone: false })
})

it('does not forget a settled request that is still on the page', () => {
  const [still] = mergeQueue([row(1, { stage: done })], [request(1)])
  expect(still?.stage.kind).toBe('settled')
})

it('checks a person whose name on the page changed again, without losing the decision under way', () => {
  const waiting: QueueRow['stage'] = { kind: 'waiting', intentId: 'i', action: 'decline-silently', until: 5 }
  const [renamed] = mergeQueue([row(1, { stage: waiting })], [request(1, 'Another Name')])
  expect(renamed).toMatchObject({ verdict: { kind: 'checking' }, stage: waiting })
})

it('puts likely patients first where wished, equals in page order', () => {
  expect(ids(sortQueue([row(1), row(3), row(2)], 'likely-first'))).toEqual(['id:3', 'id:2', 'id:1'])
  expect(ids(sortQueue([row(1), row(3), row(2)], 'page-order'))).toEqual(['id:1', 'id:3', 'id:2'])
})
