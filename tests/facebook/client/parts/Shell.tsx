import type { ReactNode } from 'react'
import { NoticeList } from '../pages/NoticeList.tsx'
import { words } from '../state/boot.ts'
import { change, useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'
import { Area } from './Area.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'
import { Pressable } from './Pressable.tsx'

/** The bar at the top of every page, and the page under it. */
export function Shell({ children }: { children: ReactNode }) {
  const path = useStore((state) => state.path)
  const popover = useStore((state) => state.popover)
  const tab = (to: string, on: boolean, label: string, shape: 'home' | 'people' | 'group' | 'chat') => (
    <Link to={to} label={label} looks={['tab', on && 'tabOn']}>
      <Icon shape={shape} />
    </Link>
  )
  return (
    <div className={look('app')}>
      <Area role="banner" looks={['bar']}>
        <Link to="/" looks={['brand']}>
          <Icon shape="mark" />
          <span>replica</span>
        </Link>
        <input className={look('search')} type="search" placeholder={words.search} aria-label={words.search} />
        <Area role="navigation" label={words.menu} looks={['tabs']}>
          {tab('/', path === '/', words.home, 'home')}
          {tab('/friends', path.startsWith('/friends'), words.friends, 'people')}
          {tab('/groups/4410/member-requests', path.startsWith('/groups'), words.groupTitle, 'group')}
          {tab('/messages/requests', path.startsWith('/messages'), words.chats, 'chat')}
        </Area>
        <Pressable label={words.notifications} looks={['round']} onPress={() => change({ popover: !popover })}>
          <Icon shape="bell" />
        </Pressable>
      </Area>
      <ErrorBoundary key={path.split('?')[0]}>{children}</ErrorBoundary>
      {popover && (
        <ErrorBoundary>
          <Area label={words.notifications} looks={['popover']}>
            <NoticeList />
          </Area>
        </ErrorBoundary>
      )}
    </div>
  )
}
