import { Area } from '../parts/Area.tsx'
import { FriendsSide } from '../parts/FriendsSide.tsx'
import { look } from '../style/class-names.ts'
import { NoticeList } from './NoticeList.tsx'

/** The notifications as a page of their own. */
export function Notifications() {
  return (
    <div className={look('columns')}>
      <FriendsSide />
      <Area role="main" looks={['main']}>
        <div className={look('narrow', 'panel')}>
          <NoticeList />
        </div>
      </Area>
    </div>
  )
}
