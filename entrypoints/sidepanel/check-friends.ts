import { browser } from 'wxt/browser'
import type { FriendsScreen } from '../../src/core/friends.ts'
import { FRIENDS_LIST, readFriendsPage } from '../../src/door/read-friends.ts'
import type { Desk } from '../../src/service/desk.ts'
import { openFriendsSession } from '../../src/service/friends-session.ts'
import { SESSION_KEY } from '../../src/store/vault.ts'
import type { FriendsActions } from '../../src/ui/panel/Friends.tsx'
import { after } from './after.ts'

/** The check of friends in the panel; it ends with a lock. */
export function checkFriends(
  desk: Desk,
  changed: () => void,
): FriendsActions & { screen(): FriendsScreen | undefined } {
  let screen: FriendsScreen | undefined
  const session = openFriendsSession(
    {
      read: readFriendsPage,
      assess: desk.assessFriend,
      plans: desk.friendPlans,
      now: () => new Date(),
      after,
    },
    (next) => {
      screen = next
      changed()
    },
  )
  browser.storage.session.onChanged.addListener((changes) => {
    if (SESSION_KEY in changes) session.close()
  })
  return {
    screen: () => screen,
    open: () => void session.open(),
    close: session.close,
    openList: () => void browser.tabs.create({ url: FRIENDS_LIST }),
    plan: (key, plan) => void session.plan(key, plan),
  }
}
