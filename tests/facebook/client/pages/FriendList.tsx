import { profilePath } from '../../contract.ts'
import { Area } from '../parts/Area.tsx'
import { Avatar } from '../parts/Avatar.tsx'
import { FriendsSide } from '../parts/FriendsSide.tsx'
import { Link } from '../parts/Link.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { scenario, words } from '../state/boot.ts'
import { change } from '../state/store.ts'
import { look } from '../style/class-names.ts'

/** All friends. "Unfriend" and "Block" open dialogs with a "Confirm", which are no requests. */
export function FriendList() {
  return (
    <div className={look('columns')}>
      <FriendsSide />
      <Area role="main" looks={['main']}>
        <div className={look('narrow', 'panel')}>
          <h2 className={look('sectionTitle')}>{words.allFriends}</h2>
          {scenario.friends.map((person) => (
            <div key={person.id} className={look('row')}>
              <Link to={profilePath(person)} looks={['rowPicture']}>
                <Avatar person={person} />
              </Link>
              <div className={look('rowBody')}>
                <Link to={profilePath(person)}>
                  <span dir="auto" className={look('name')}>
                    {person.name}
                  </span>
                </Link>
                <div className={look('pair')}>
                  <Pressable
                    looks={['button', 'secondary']}
                    onPress={() => change({ dialog: { kind: 'unfriend', person } })}
                  >
                    <span>{words.unfriend}</span>
                  </Pressable>
                  <Pressable
                    looks={['button', 'secondary']}
                    onPress={() => change({ dialog: { kind: 'block', person } })}
                  >
                    <span>{words.block}</span>
                  </Pressable>
                </div>
              </div>
            </div>
          ))}
        </div>
      </Area>
    </div>
  )
}
