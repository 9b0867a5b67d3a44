// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { FriendRow, FriendsScreen, KeptPlan } from '../../../../src/core/friends.ts'
import { Friends } from '../../../../src/ui/panel/Friends.tsx'
import { button, choose, clear, press, screen, show, write } from '../options/stage.ts'

const row: FriendRow = {
  friend: { key: 'id:1', identity: { profileId: '1' }, name: 'Zoë Marlow', url: 'https://www.facebook.com/1' },
  verdict: { kind: 'likely', probability: 0.95, matches: [] },
}
const guidance = { rules: [], advised: 'with-message' as const, because: [], exceptions: ['family' as const] }

async function open(change: Partial<FriendsScreen>) {
  const actions = { open: vi.fn(), close: vi.fn(), openList: vi.fn(), plan: vi.fn() }
  const friends: FriendsScreen = { page: 'read', seen: 120, rows: [], others: [], ...change }
  await show(<Friends friends={friends} guidance={guidance} today="2026-11-27" actions={actions} />)
  return actions
}
const kept = (plan: KeptPlan['plan']): KeptPlan => ({
  key: 'id:1',
  name: 'Zoë Marlow',
  at: '2026-11-03T10:00:00.000Z',
  plan,
})

afterEach(clear)

it('says how many were read, and offers a plan for each who is probably a patient', async () => {
  const actions = await open({ rows: [row] })
  expect(screen()).toContain('120 friends read so far, 1 of them probably patients')
  expect(screen()).toContain('Likely patient')
  await press('I unfriend by hand')
  expect(actions.plan).toHaveBeenCalledWith('id:1', { kind: 'unfriend' })
  await press('Leave it as it is')
  expect(actions.plan).toHaveBeenLastCalledWith('id:1', { kind: 'leave' })
  await press('End the check')
  expect(actions.close).toHaveBeenCalled()
})

it('asks for reason and day of an exception before it is kept', async () => {
  const actions = await open({ rows: [row] })
  await press('Exception with a reason')
  expect(button('Exception with a reason')?.disabled).toBe(true)
  await write('Note', 'a cousin')
  expect(button('Exception with a reason')?.disabled).toBe(true)
  await choose('Reason', 'family')
  await press('Exception with a reason')
  expect(actions.plan).toHaveBeenCalledWith('id:1', {
    kind: 'exception',
    exception: { code: 'family', note: 'a cousin', reviewOn: '2027-11-27' },
  })
})

it('shows a plan, and when it is to be looked at again', async () => {
  const exception = { code: 'family' as const, note: 'a cousin', reviewOn: '2026-11-01' }
  const actions = await open({ others: [kept({ kind: 'exception', exception })] })
  expect(screen()).toContain('To be looked at again since 1 November 2026')
  await press('Change the plan')
  expect(actions.plan).toHaveBeenCalledWith('id:1', undefined)
})

it('opens the list where it is not open', async () => {
  const actions = await open({ page: 'none', seen: 0 })
  expect(screen()).toContain('Your list of friends is not open in any tab.')
  await press('Open my list of friends')
  expect(actions.openList).toHaveBeenCalled()
})
