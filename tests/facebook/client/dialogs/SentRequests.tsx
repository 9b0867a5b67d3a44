import { profilePath } from '../../contract.ts'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { scenario, words } from '../state/boot.ts'
import { press } from '../state/press.ts'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'
import { Frame } from './Frame.tsx'

/** Requests of one's own, which can be taken back. */
export function SentRequests({ onClose }: { onClose: () => void }) {
  const fates = useStore((state) => state.fates)
  const close = (
    <Pressable label={words.close} looks={['button', 'secondary']} onPress={onClose}>
      <span>{words.close}</span>
    </Pressable>
  )
  return (
    <Frame title={words.sentRequests} buttons={close}>
      {scenario.sent
        .filter(({ id }) => !fates.has(id))
        .map((person) => (
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
              <Pressable
                label={words.cancelRequest}
                looks={['button', 'secondary']}
                onPress={(trusted) => press('cancel', person, trusted)}
              >
                <span>{words.cancelRequest}</span>
              </Pressable>
            </div>
          </div>
        ))}
    </Frame>
  )
}
