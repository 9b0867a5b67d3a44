import type { ReactNode } from 'react'
import type { Person } from '../../scenario.ts'
import { between, chanceOf, hashOf } from '../../seeded.ts'
import { Pressable } from '../parts/Pressable.tsx'
import { scenario } from '../state/boot.ts'
import { press } from '../state/press.ts'
import { useStanding, waitsHere } from '../state/standing.ts'
import { look } from '../style/class-names.ts'
import type { Markup, Place } from './markup.ts'
import { useLater } from './use-later.ts'

/** The two buttons of a request: once; twice with one copy hidden (V2); or the place where they will be (V8). */
export function Pair({ person, markup, place }: { person: Person; markup: Markup; place: Place }) {
  const dice = hashOf(`shimmer ${scenario.seed} ${person.id}`)
  const wait = markup.variant === 'V8' ? between(chanceOf(dice), ...scenario.shimmerMs) : 0
  const there = useLater(person.id, wait)
  if (!there) return <Shimmer markup={markup} place={place} />
  const group = <Buttons person={person} markup={markup} place={place} />
  if (markup.variant !== 'V2') return group
  const [first, second] = dice % 2 === 0 ? [true, false] : [false, true]
  return (
    <>
      <div className={look(first ? 'gone' : 'copy')}>{group}</div>
      <div className={look(second ? 'gone' : 'copy')}>{group}</div>
    </>
  )
}

function Buttons({ person, markup, place }: { person: Person; markup: Markup; place: Place }) {
  const { confirm, reject, confirmLabel, rejectLabel, variant } = markup
  const stands = useStanding(person)
  return (
    <div ref={stands} className={look(place === 'banner' ? 'bannerPair' : 'pair', place === 'tile' && 'pairTile')}>
      <Pressable
        label={confirmLabel}
        looks={['button', 'primary']}
        onPress={(trusted) => press('confirm', person, trusted)}
      >
        <Text text={confirm} split={variant === 'V6'} />
      </Pressable>
      <Pressable
        label={rejectLabel}
        looks={['button', 'secondary']}
        onPress={(trusted) => press('delete', person, trusted)}
      >
        <Text text={reject} split={variant === 'V6'} />
      </Pressable>
    </div>
  )
}

/** A text of a button; in V6 it lies in nested spans, in pieces, with characters of no width. */
function Text({ text, split }: { text: string; split: boolean }): ReactNode {
  if (!split) return <span>{text}</span>
  const half = Math.ceil(text.length / 2)
  return (
    <span>
      <span>
        <span>{`\u200B${text.slice(0, half)}`}</span>
        <span>{`\u2060${text.slice(half)}\uFEFF`}</span>
      </span>
    </span>
  )
}

/** The texts of the buttons without anything to press. */
function Shimmer({ markup, place }: { markup: Markup; place: Place }) {
  return (
    <div ref={waitsHere} className={look('pair', place === 'tile' && 'pairTile')}>
      {[markup.confirm, markup.reject].map((text) => (
        <div key={text} className={look('shimmer')}>
          <span>{text}</span>
        </div>
      ))}
    </div>
  )
}
