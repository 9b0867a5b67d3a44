import { expect, it, vi } from 'vitest'
import type { FriendRequest, Surface } from '../../../src/core/model.ts'
import { hasRequests } from '../../../src/door/find-page.ts'

vi.mock('wxt/browser', () => ({ browser: {} }))

const request: FriendRequest = {
  key: 'id:1',
  identity: { profileId: '1' },
  name: 'Zoë Marlow',
  url: 'https://www.facebook.com/profile.php?id=1',
  surface: 'home',
}

it.each<[Surface, number, boolean]>([
  ['friends', 0, true],
  ['requests', 0, true],
  ['notifications', 0, true],
  ['home', 1, true],
  ['profile', 1, true],
  ['other', 1, true],
  ['home', 0, false],
  ['conversation', 0, false],
])('the panel works on %s with %i requests: %s', (surface, count, works) => {
  expect(hasRequests({ surface, requests: Array.from({ length: count }, () => request) })).toBe(works)
})
