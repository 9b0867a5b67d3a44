import { profilePath } from '../../contract.ts'
import { RequestRow } from '../cards/RequestRow.tsx'
import { Area } from '../parts/Area.tsx'
import { Avatar } from '../parts/Avatar.tsx'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { FriendsSide } from '../parts/FriendsSide.tsx'
import { Link } from '../parts/Link.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { scenario, words } from '../state/boot.ts'
import { change, useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'

/** The home feed: posts, and in the right column a box with the first request. */
export function Feed() {
  const fates = useStore((state) => state.fates)
  const first = useStore((state) => state.requests).find(({ id }) => !fates.has(id))
  return (
    <div className={look('columns')}>
      <FriendsSide />
      <Area role="main" looks={['main']}>
        <div className={look('narrow')}>
          {scenario.friends.map((person) => (
            <div key={person.id} className={look('panel')}>
              <div className={look('postHead')}>
                <Link to={profilePath(person)} looks={['chatPicture']}>
                  <Avatar person={person} />
                </Link>
                <Link to={profilePath(person)}>
                  <span dir="auto" className={look('name')}>
                    {person.name}
                  </span>
                </Link>
                <Pressable
                  label={words.privacy}
                  looks={['round']}
                  onPress={() => change({ dialog: { kind: 'privacy' } })}
                >
                  ⋯
                </Pressable>
              </div>
              <p>{words.feedWelcome}</p>
            </div>
          ))}
        </div>
      </Area>
      <Area role="complementary" looks={['aside']}>
        <ErrorBoundary>
          {first !== undefined && (
            <div className={look('panel')}>
              <div className={look('sectionHead')}>
                <h3 className={look('sectionTitle')}>{words.requests}</h3>
                <Link to="/friends" looks={['seeAll']}>
                  {words.seeAll}
                </Link>
              </div>
              <RequestRow key={first.id} person={first} place="box" />
            </div>
          )}
        </ErrorBoundary>
      </Area>
    </div>
  )
}
