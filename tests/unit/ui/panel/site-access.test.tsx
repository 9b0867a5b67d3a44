// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { guidanceOf } from '../../../../src/core/guidance/guidance.ts'
import type { PanelState } from '../../../../src/core/queue.ts'
import { Panel } from '../../../../src/ui/panel/Panel.tsx'
import { clear, press, screen, show } from '../options/stage.ts'

afterEach(clear)

const allowSite = vi.fn()
const reloadPage = vi.fn()

function panel(access: PanelState['access']): Promise<void> {
  const actions = new Proxy({ allowSite, reloadPage }, { get: (all, name) => Reflect.get(all, name) ?? vi.fn() })
  const state = {
    lock: 'unlocked',
    page: 'none',
    surface: 'other',
    health: { kind: 'ok' },
    rows: [],
    sort: 'page-order',
    guidance: guidanceOf(undefined, []),
    leftovers: [],
    unreasoned: [],
    access,
  } as PanelState
  return show(
    <Panel
      {...{ state, now: 0, today: '2026-01-01', friends: undefined }}
      actions={actions as never}
      friendsActions={actions as never}
    />,
  )
}

it('says that the browser withholds Facebook, asks for it on a click, and claims nothing of the page', async () => {
  await panel({ kind: 'withheld' })
  expect(screen()).toContain('Your browser keeps Front Desk off facebook.com.')
  expect(screen()).not.toContain('Open your friend requests')
  expect(allowSite).not.toHaveBeenCalled()
  await press('Allow on facebook.com')
  expect(allowSite).toHaveBeenCalledTimes(1)
})

it('says that a page has to be reloaded, and reloads it on a click', async () => {
  await panel({ kind: 'reload', tabId: 7 })
  expect(screen()).not.toContain('Open your friend requests')
  await press('Reload this Facebook page')
  expect(reloadPage).toHaveBeenCalledWith(7)
})

it('where part of Facebook is allowed, the way to the requests stays', async () => {
  await panel({ kind: 'part' })
  expect(screen()).toContain('part of facebook.com only')
  await press('Allow on all of facebook.com')
  expect(screen()).toContain('Open my friend requests')
})

it('says nothing of access where all is well', async () => {
  await panel(undefined)
  expect(screen()).toContain('Open your friend requests')
  expect(screen()).not.toContain('Allow')
})
