import type { ReactNode } from 'react'
import { words } from '../state/boot.ts'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'
import { Area } from './Area.tsx'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'

/** The column at the side of every page about friends. */
export function FriendsSide({ children }: { children?: ReactNode }) {
  const path = useStore((state) => state.path)
  const places = [
    ['/friends', words.home, 'home'],
    ['/friends/requests', words.requests, 'people'],
    ['/friends/list', words.allFriends, 'group'],
    ['/notifications', words.notifications, 'bell'],
  ] as const
  return (
    <Area role="navigation" label={words.friends} looks={[children === undefined ? 'side' : 'sideList']}>
      <h1 className={look('sideTitle')}>{children === undefined ? words.friends : words.requests}</h1>
      {children ??
        places.map(([to, text, shape]) => (
          <Link key={to} to={to} looks={['sideLink', path === to && 'sideOn']}>
            <Icon shape={shape} />
            <span>{text}</span>
          </Link>
        ))}
    </Area>
  )
}
