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

/** A request in the list of the requests page, or in the box beside the feed. In V2 the whole row is one link. */
export const RequestRow = memo(function RequestRow({
  person,
  place,
  chosen = false,
}: {
  person: Person
  place: 'row' | 'box'
  chosen?: boolean
}) {
  const fate = useStore(({ fates }) => fates.get(person.id))
  const inner = useStore(({ cardKeys }) => cardKeys.get(person.id) ?? 0)
  const variant = useStore((state) => state.variant)
  const minutes = useStore((state) => state.minutes)
  const markup = markupOf(person, variant, place)
  const foot = fate === undefined ? <Pair person={person} markup={markup} place={place} /> : <Fate fate={fate} />
  const name = (
    <span dir="auto" className={look('name')}>
      {person.name}
    </span>
  )
  const time = <span className={look('time')}>{age(person.minutesAgo + minutes)}</span>
  if (markup.variant === 'V2')
    return (
      <div className={look('row', chosen && 'rowOn')}>
        <Link key={inner} to={markup.href} looks={['rowLink']}>
          <div className={look('rowPicture')}>
            <Avatar person={person} />
          </div>
          <div className={look('rowBody')}>
            <div className={look('rowHead')}>
              {name}
              {time}
            </div>
            <Mutuals person={person} variant={markup.variant} linked={false} />
            {foot}
          </div>
        </Link>
      </div>
    )
  return (
    <div className={look('row', chosen && 'rowOn')}>
      <Link to={markup.href} looks={['rowPicture']}>
        <Avatar person={person} />
      </Link>
      <div key={inner} className={look('rowBody')}>
        <div className={look('rowHead')}>
          <Link to={markup.href}>{name}</Link>
          {time}
        </div>
        <Mutuals person={person} variant={markup.variant} linked />
        {foot}
      </div>
    </div>
  )
})
