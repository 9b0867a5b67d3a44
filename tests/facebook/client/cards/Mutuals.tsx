import { profilePath } from '../../contract.ts'
import type { Person, Variant } from '../../scenario.ts'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { say } from '../state/boot.ts'
import { look } from '../style/class-names.ts'
import { friendsInCommon } from './markup.ts'

/**
 * The line about friends in common: a count; in V3 and V5 with their pictures, which link to other people; in V7 the pictures
 * without a count, and the name of one, who is another person, too.
 */
export function Mutuals({ person, variant, linked }: { person: Person; variant: Variant; linked: boolean }) {
  const friends = linked && ['V3', 'V5', 'V7'].includes(variant) ? friendsInCommon(person) : []
  const [first] = friends
  return (
    <div className={look('mutual')}>
      {friends.map((friend) => (
        <Link key={friend.id} to={profilePath(friend)}>
          <Avatar person={friend} />
        </Link>
      ))}
      {variant === 'V7' && first !== undefined && (
        <Link to={profilePath(first)}>
          <span dir="auto">{first.name}</span>
        </Link>
      )}
      {variant !== 'V7' && person.mutuals > 0 && <span>{mutualWords(person)}</span>}
    </div>
  )
}

/** "23 mutual friends"; nothing where there are none. */
export function mutualWords({ mutuals }: Person): string {
  if (mutuals === 0) return ''
  return say(mutuals === 1 ? 'mutualOne' : 'mutual', { n: mutuals })
}
