import { memo } from 'react'
import type { Person } from '../../scenario.ts'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'
import { age } from './age.ts'
import { Fate } from './Fate.tsx'
import { Mutuals } from './Mutuals.tsx'
import { markupOf } from './markup.ts'
import { Pair } from './Pair.tsx'

/** A request on friends home: a tile with a large picture. In V2 the whole tile is one link, with the buttons in it. */
export const RequestTile = memo(function RequestTile({ person }: { person: Person }) {
  const fate = useStore(({ fates }) => fates.get(person.id))
  const inner = useStore(({ cardKeys }) => cardKeys.get(person.id) ?? 0)
  const variant = useStore((state) => state.variant)
  const minutes = useStore((state) => state.minutes)
  const markup = markupOf(person, variant, 'tile')
  const foot = fate === undefined ? <Pair person={person} markup={markup} place="tile" /> : <Fate fate={fate} />
  const time = <div className={look('time')}>{age(person.minutesAgo + minutes)}</div>
  const name = (
    <span dir="auto" className={look('name')}>
      {person.name}
    </span>
  )
  if (markup.variant === 'V2')
    return (
      <div className={look('tile')}>
        <Link key={inner} to={markup.href} looks={['tileLink']}>
          <div className={look('tilePicture')}>
            <Avatar person={person} />
          </div>
          <div className={look('tileBody')}>
            {name}
            {time}
            <Mutuals person={person} variant={markup.variant} linked={false} />
            {foot}
          </div>
        </Link>
      </div>
    )
  return (
    <div className={look('tile')}>
      <Link to={markup.href} looks={['tilePicture']}>
        <Avatar person={person} />
      </Link>
      <div key={inner} className={look('tileBody')}>
        <div>
          <Link to={markup.href}>{name}</Link>
        </div>
        {time}
        <Mutuals person={person} variant={markup.variant} linked />
        {foot}
      </div>
    </div>
  )
})
