import type { ReactNode } from 'react'
import { Dialogs } from './dialogs/Dialogs.tsx'
import { ConversationPage } from './messages/ConversationPage.tsx'
import { MessageRequests } from './messages/MessageRequests.tsx'
import { Feed } from './pages/Feed.tsx'
import { FriendList } from './pages/FriendList.tsx'
import { FriendsHome } from './pages/FriendsHome.tsx'
import { GroupRequests } from './pages/GroupRequests.tsx'
import { Notifications } from './pages/Notifications.tsx'
import { ProfilePage } from './pages/ProfilePage.tsx'
import { RequestsPage } from './pages/RequestsPage.tsx'
import { Area } from './parts/Area.tsx'
import { Shell } from './parts/Shell.tsx'
import { useStore } from './state/store.ts'

/** The whole site. */
export function App() {
  const path = useStore((state) => state.path)
  const toast = useStore((state) => state.toast)
  return (
    <>
      <Shell>{pageAt(path.split('?')[0] ?? '/')}</Shell>
      <Dialogs />
      {toast !== '' && (
        <Area role="alert" looks={['toast']}>
          {toast}
        </Area>
      )}
    </>
  )
}

function pageAt(address: string): ReactNode {
  const path = address.replace(/\/+$/u, '')
  if (path === '') return <Feed />
  if (path === '/friends') return <FriendsHome />
  if (path === '/friends/requests') return <RequestsPage />
  if (path === '/friends/list') return <FriendList />
  if (path === '/notifications') return <Notifications />
  if (path === '/messages/requests') return <MessageRequests />
  if (path.startsWith('/messages/')) return <ConversationPage />
  if (/^\/groups\/\d+\/member-requests$/u.test(path)) return <GroupRequests />
  return <ProfilePage />
}
