import type { Person } from '../../scenario.ts'
import { Area } from '../parts/Area.tsx'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { say, scenario, words } from '../state/boot.ts'
import { press } from '../state/press.ts'
import { look } from '../style/class-names.ts'
import { ChatList } from './ChatList.tsx'

/** Messages from people who are no friends: they have a "Delete", and are no friend requests. */
export function MessageRequests() {
  const people = scenario.suggestions.slice(0, 3)
  return (
    <div className={look('columns')}>
      <ChatList current={undefined} />
      <Area role="main" looks={['main']}>
        <div className={look('narrow')}>
          <h2 className={look('sectionTitle')}>{words.messageRequests}</h2>
          {people.map((person) => (
            <Row key={person.id} person={person} />
          ))}
        </div>
      </Area>
    </div>
  )
}

function Row({ person }: { person: Person }) {
  return (
    <div className={look('row')}>
      <Link to={`/messages/t/${person.id}`} looks={['rowPicture']}>
        <Avatar person={person} />
      </Link>
      <div className={look('rowBody')}>
        <Link to={`/messages/t/${person.id}`}>
          <span dir="auto" className={look('name')}>
            {person.name}
          </span>
        </Link>
        <div className={look('soft')}>{say('wroteYou', { name: person.name })}</div>
        <div className={look('pair')}>
          <Pressable looks={['button', 'secondary']} onPress={(trusted) => press('block', person, trusted)}>
            <span>{words.block}</span>
          </Pressable>
          <Pressable looks={['button', 'secondary']} onPress={(trusted) => press('remove', person, trusted)}>
            <span>{words.delete}</span>
          </Pressable>
        </div>
      </div>
    </div>
  )
}
