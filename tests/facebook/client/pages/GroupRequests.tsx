import type { Person } from '../../scenario.ts'
import { Fate } from '../cards/Fate.tsx'
import { Area } from '../parts/Area.tsx'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { scenario, words } from '../state/boot.ts'
import { press } from '../state/press.ts'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'

/** A group's moderation: people who ask to join the group, and reported members with "Confirm" and "Remove". No requests. */
export function GroupRequests() {
  const [asking, reported] = [scenario.suggestions.slice(0, 3), scenario.friends.slice(0, 3)]
  return (
    <Area role="main" looks={['main']}>
      <div className={look('narrow')}>
        <div className={look('panel')}>
          <h2 className={look('sectionTitle')}>{words.groupTitle}</h2>
          {asking.map((person) => (
            <Member key={person.id} person={person} why={words.asksToJoin} yes={words.approve} no={words.decline} />
          ))}
        </div>
        <div className={look('panel')}>
          <h2 className={look('sectionTitle')}>{words.groupReported}</h2>
          {reported.map((person, at) => (
            <Member
              key={person.id}
              person={person}
              why={words.wasReported}
              yes={words.confirm}
              no={at % 2 === 0 ? words.remove : words.delete}
            />
          ))}
        </div>
      </div>
    </Area>
  )
}

function Member({ person, why, yes, no }: { person: Person; why: string; yes: string; no: string }) {
  const fate = useStore(({ fates }) => fates.get(person.id))
  const to = `/groups/4410/user/${person.id}/`
  return (
    <div className={look('row')}>
      <Link to={to} looks={['rowPicture']}>
        <Avatar person={person} />
      </Link>
      <div className={look('rowBody')}>
        <Link to={to}>
          <span dir="auto" className={look('name')}>
            {person.name}
          </span>
        </Link>
        <div className={look('soft')}>{why}</div>
        {fate !== undefined && <Fate fate={fate} />}
        {fate === undefined && (
          <div className={look('pair')}>
            <Pressable label={yes} looks={['button', 'primary']} onPress={(trusted) => press('add', person, trusted)}>
              <span>{yes}</span>
            </Pressable>
            <Pressable
              label={no}
              looks={['button', 'secondary']}
              onPress={(trusted) => press('remove', person, trusted)}
            >
              <span>{no}</span>
            </Pressable>
          </div>
        )}
      </div>
    </div>
  )
}
