import { profilePath } from '../../contract.ts'
import type { Person } from '../../scenario.ts'
import { age } from '../cards/age.ts'
import { Fate } from '../cards/Fate.tsx'
import { markupOf } from '../cards/markup.ts'
import { Pair } from '../cards/Pair.tsx'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { say, scenario, words } from '../state/boot.ts'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'

/** Most requests that the notifications tell of. */
const MOST = 5

/** The notifications: requests with their buttons, and others that are none. */
export function NoticeList() {
  const requests = useStore((state) => state.requests).slice(0, MOST)
  return (
    <>
      <h2 className={look('sectionTitle')}>{words.notifications}</h2>
      {requests.map((person) => (
        <RequestNotice key={person.id} person={person} />
      ))}
      {scenario.friends.slice(0, 2).map((person) => (
        <div key={person.id} className={look('row')}>
          <Link to={profilePath(person)} looks={['rowPicture']}>
            <Avatar person={person} />
          </Link>
          <div className={look('rowBody')}>{say('liked', { name: person.name })}</div>
        </div>
      ))}
    </>
  )
}

function RequestNotice({ person }: { person: Person }) {
  const fate = useStore(({ fates }) => fates.get(person.id))
  const setting = useStore((state) => state.variant)
  const minutes = useStore((state) => state.minutes)
  const markup = markupOf(person, setting, 'notice')
  const [before = '', behind = ''] = words.sentYou.split('{name}')
  return (
    <div className={look('row')}>
      <Link to={markup.href} looks={['rowPicture']}>
        <Avatar person={person} />
      </Link>
      <div className={look('rowBody')}>
        <Link to={markup.href}>
          <span className={look('soft')}>
            {before}
            <strong dir="auto" className={look('name')}>
              {person.name}
            </strong>
            {behind}
          </span>
        </Link>
        <span className={look('time')}>{age(person.minutesAgo + minutes)}</span>
        {fate === undefined ? <Pair person={person} markup={markup} place="notice" /> : <Fate fate={fate} />}
      </div>
    </div>
  )
}
