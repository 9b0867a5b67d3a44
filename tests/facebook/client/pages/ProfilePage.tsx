import { Area } from '../parts/Area.tsx'
import { Profile } from '../parts/Profile.tsx'
import { usePerson } from '../state/person.ts'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'

/** Somebody's profile, by `/profile.php?id=` or `/<vanity>`. */
export function ProfilePage() {
  const path = useStore((state) => state.path)
  const url = new URL(path, location.origin)
  const key = url.searchParams.get('id') ?? decodeURIComponent(url.pathname.split('/')[1] ?? '')
  const person = usePerson(key)
  return (
    <Area role="main" looks={['main']}>
      <div className={look('narrow')}>{person !== undefined && <Profile person={person} />}</div>
    </Area>
  )
}
