import { profilePath } from '../../contract.ts'
import type { Person } from '../../scenario.ts'
import { Fate } from '../cards/Fate.tsx'
import { mutualWords } from '../cards/Mutuals.tsx'
import { markupOf } from '../cards/markup.ts'
import { Pair } from '../cards/Pair.tsx'
import { say, scenario, words } from '../state/boot.ts'
import { navigate } from '../state/navigate.ts'
import { asking } from '../state/server.ts'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'
import { Avatar } from './Avatar.tsx'
import { Link } from './Link.tsx'
import { Pressable } from './Pressable.tsx'

/** A profile: picture, name, the banner of an open request, and links to its parts. */
export function Profile({ person }: { person: Person }) {
  const own = profilePath(person)
  const part = (name: string): string => (own.includes('?') ? `${own}&sk=${name}` : `${own}/${name}`)
  return (
    <div>
      <div className={look('cover')} />
      <div className={look('profileHead')}>
        <Link to={own} looks={['profilePicture']}>
          <Avatar person={person} />
        </Link>
        <div>
          <h1 className={look('profileName')}>
            <Link to={own}>
              <span dir="auto">{person.name}</span>
            </Link>
          </h1>
          <div className={look('soft')}>{mutualWords(person)}</div>
        </div>
      </div>
      <Banner person={person} />
      <div className={look('tabLine')}>
        <Link to={part('about')}>{words.about}</Link>
        <Link to={part('friends')}>{words.friends}</Link>
        <Link to={part('photos')}>{words.photos}</Link>
      </div>
    </div>
  )
}

/** The banner leaves after either answer. */
function Banner({ person }: { person: Person }) {
  const listed = useStore(({ requests }) => requests.some(({ id }) => id === person.id))
  const open = listed || asking.has(person.id)
  const fate = useStore(({ fates }) => fates.get(person.id))
  const setting = useStore((state) => state.variant)
  const friend = scenario.friends.some(({ id }) => id === person.id)
  if (open && fate === undefined)
    return (
      <div className={look('banner')}>
        <span>{say('sentYou', { name: person.name })}</span>
        <Pair person={person} markup={markupOf(person, setting, 'banner')} place="banner" />
      </div>
    )
  return (
    <div className={look('banner')}>
      {fate === undefined ? <span>{friend ? words.friends : ''}</span> : <Fate fate={fate} />}
      <Pressable looks={['button', 'secondary']} onPress={() => navigate(`/messages/t/${person.id}`)}>
        <span>{words.message}</span>
      </Pressable>
    </div>
  )
}
