import { memo } from 'react'
import type { Person } from '../../scenario.ts'
import { hashOf } from '../../seeded.ts'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { say, words } from '../state/boot.ts'
import { press } from '../state/press.ts'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'
import { Fate } from './Fate.tsx'
import { Mutuals } from './Mutuals.tsx'
import { markupOf } from './markup.ts'

/** Somebody whom the page suggests. Not a request, though one word, "Remove", may be the same. */
export const SuggestionTile = memo(function SuggestionTile({ person }: { person: Person }) {
  const fate = useStore(({ fates }) => fates.get(person.id))
  const setting = useStore((state) => state.variant)
  const { variant } = markupOf(person, setting, 'tile')
  const href =
    hashOf(person.id) % 2 === 0 ? `/friends/suggestions/?profile_id=${person.id}` : `/profile.php?id=${person.id}`
  const named = variant === 'V3'
  const label = (plain: string, withName: string): string | undefined =>
    variant === 'V6' ? undefined : named ? withName : plain
  return (
    <div className={look('tile')}>
      <Link to={href} looks={['tilePicture']}>
        <Avatar person={person} />
      </Link>
      <div className={look('tileBody')}>
        <div>
          <Link to={href}>
            <span dir="auto" className={look('name')}>
              {person.name}
            </span>
          </Link>
        </div>
        <Mutuals person={person} variant={variant} linked />
        {fate !== undefined && <Fate fate={fate} />}
        {fate === undefined && (
          <div className={look('pair', 'pairTile')}>
            <Pressable
              label={label(words.addFriend, `${words.addFriend} ${person.name}`)}
              looks={['button', 'primary']}
              onPress={(trusted) => press('add', person, trusted)}
            >
              <span>{words.addFriend}</span>
            </Pressable>
            <Pressable
              label={label(words.remove, say('removeNamed', { name: person.name }))}
              looks={['button', 'secondary']}
              onPress={(trusted) => press('remove', person, trusted)}
            >
              <span>{words.remove}</span>
            </Pressable>
          </div>
        )}
      </div>
    </div>
  )
})
