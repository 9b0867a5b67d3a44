import { Area } from '../parts/Area.tsx'
import { FriendsSide } from '../parts/FriendsSide.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { Profile } from '../parts/Profile.tsx'
import { words } from '../state/boot.ts'
import { usePerson } from '../state/person.ts'
import { change, useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'
import { RequestList } from './RequestList.tsx'

/** The requests page: a list that scrolls on its own; beside it the profile that was chosen, so that person is there twice. */
export function RequestsPage() {
  const chosen = useStore(({ path }) => new URLSearchParams(path.split('?')[1]).get('profile_id') ?? '')
  const person = usePerson(chosen)
  return (
    <div className={look('columns')}>
      <FriendsSide>
        <Pressable looks={['plain', 'seeAll']} onPress={() => change({ dialog: { kind: 'sent' } })}>
          {words.viewSent}
        </Pressable>
        <RequestList chosen={chosen} />
      </FriendsSide>
      <Area role="main" looks={['main']}>
        {person === undefined ? <div className={look('choose')}>{words.choose}</div> : <Profile person={person} />}
      </Area>
    </div>
  )
}
