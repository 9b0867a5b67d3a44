// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { readEmbedded } from '../../../src/facebook/embedded.ts'
import { h } from './author/build.ts'

function page(...data: unknown[]): void {
  const scripts = data.map((one) =>
    h('script', { type: 'application/json', 'data-sjs': '' }, typeof one === 'string' ? one : JSON.stringify(one)),
  )
  document.body.replaceChildren(...scripts)
}

const incoming = (id: string, more: object = {}) => ({ id, friendship_status: 'INCOMING_REQUEST', ...more })

it('finds people who ask by shape, wherever they stand', () => {
  page(
    {
      require: [['x', [{ __bbox: { result: { data: { viewer: { list: { edges: [{ node: incoming('11') }] } } } } } }]]],
    },
    [[[{ deep: { deeper: incoming('12', { name: 'Ana Lee', url: 'https://www.facebook.com/ana.lee' }) } }]]],
  )
  const { keys, ids, count } = readEmbedded(document)
  expect([...keys].sort()).toEqual(['id:11', 'id:12', 'vanity:ana.lee'])
  expect(ids.get('ana.lee')).toBe('12')
  expect(count).toBe(2)
})

it('takes nobody else for one who asks', () => {
  page(
    { id: '1', friendship_status: 'OUTGOING_REQUEST' },
    { id: '2', friendship_status: 'CAN_REQUEST' },
    { note: 'INCOMING_REQUEST', id: '3' },
    { id: 'x4', friendship_status: 'INCOMING_REQUEST' },
    '{"id":"5","friendship_status":"INCOMING_REQUEST"',
    null,
    'INCOMING_REQUEST',
  )
  expect(readEmbedded(document).count).toBe(0)
})

it('counts a person once, and reads other scripts not at all', () => {
  page(incoming('7'), incoming('7'))
  document.body.append(h('script', { type: 'text/plain' }, JSON.stringify(incoming('8'))))
  expect(readEmbedded(document).count).toBe(1)
})

it('keeps to its budget: scripts too long are left out, and reading ends', () => {
  const long = incoming('9', { filler: 'x'.repeat(2_100_000) })
  page(long, incoming('10'))
  expect([...readEmbedded(document).keys]).toEqual(['id:10'])
  page(...Array.from({ length: 5 }, (_, at) => incoming(String(20 + at), { filler: 'x'.repeat(1_500_000) })))
  expect(readEmbedded(document).count).toBe(2)
})
