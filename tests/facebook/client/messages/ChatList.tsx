import type { Person } from '../../scenario.ts'
import { Area } from '../parts/Area.tsx'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { scenario, words } from '../state/boot.ts'
import { look } from '../style/class-names.ts'

/** The conversations at the side, friends first; links to messages, not to people. */
export function ChatList({ current }: { current: Person | undefined }) {
  const others = scenario.friends.filter(({ id }) => id !== current?.id)
  return (
    <Area role="navigation" label={words.chats} looks={['side']}>
      <h1 className={look('sideTitle')}>{words.chats}</h1>
      <Link to="/messages/requests" looks={['sideLink']}>
        <span>{words.messageRequests}</span>
      </Link>
      {others.map((person) => (
        <Link key={person.id} to={`/messages/t/${person.id}`} looks={['sideLink']}>
          <div className={look('chatPicture')}>
            <Avatar person={person} />
          </div>
          <span dir="auto">{person.name}</span>
        </Link>
      ))}
    </Area>
  )
}
