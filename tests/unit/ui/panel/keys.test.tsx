// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { guidanceOf } from '../../../../src/core/guidance/guidance.ts'
import type { PanelState, QueueRow } from '../../../../src/core/queue.ts'
import { Panel } from '../../../../src/ui/panel/Panel.tsx'
import { request } from '../../../support/panel-desk.ts'

const rows: QueueRow[] = ['Ada Fictitia', 'Bea Fictitia', 'Cleo Fictitia'].map((name, at) => ({
  request: { ...request, key: `id:${at}`, identity: { profileId: `${at}` }, name },
  verdict: { kind: 'likely', probability: 0.9, matches: [] },
  stage: { kind: 'open' },
}))
let root: HTMLElement
let state: PanelState
const choose = vi.fn()
const step = (by: number): void => {
  const next = rows[rows.findIndex(({ request }) => request.key === state.focus) + by]
  if (next !== undefined) focus(next.request.key)
}

/** Draws the panel as its page does: at once, whenever something changed. */
function draw(): void {
  const nothing = new Proxy({ choose, focus, step }, { get: (all, name) => Reflect.get(all, name) ?? vi.fn() })
  render(
    <Panel
      {...{ state, now: 0, today: '2026-01-01', friends: undefined }}
      actions={nothing as never}
      friendsActions={nothing as never}
    />,
    root,
  )
}
function focus(key: string): void {
  state = { ...state, focus: key as `id:${string}` }
  draw()
}
const type = (keys: string): void => {
  for (const key of keys) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
}

beforeEach(() => {
  choose.mockClear()
  root = document.body.appendChild(document.createElement('div'))
  state = {
    lock: 'unlocked',
    page: 'connected',
    surface: 'requests',
    health: { kind: 'ok' },
    rows,
    sort: 'page-order',
    guidance: guidanceOf(undefined, []),
    leftovers: [],
    unreasoned: [],
  } as PanelState
  draw()
})
afterEach(() => {
  render(null, root)
  root.remove()
})

it('however quickly keys follow each other, a decision is about the request that is on view', () => {
  type('jd')
  type('jd')
  type('jjd')
  expect(choose.mock.calls).toEqual([
    ['id:0', 'decline-silently'],
    ['id:1', 'decline-silently'],
    ['id:2', 'decline-silently'],
  ])
})
