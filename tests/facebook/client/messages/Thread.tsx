import type { Person } from '../../scenario.ts'
import { Area } from '../parts/Area.tsx'
import { Avatar } from '../parts/Avatar.tsx'
import { words } from '../state/boot.ts'
import { useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'

const NONE: readonly string[] = []

/** What was written: the messages of this document, under a few words about the person. */
export function Thread({ person, shown }: { person: Person; shown: Person }) {
  const texts = useStore(({ threads }) => threads.get(person.id) ?? NONE)
  return (
    <div className={look('thread')}>
      <div className={look('intro')}>
        <Avatar person={shown} silent />
        <div dir="auto" className={look('name')}>
          {shown.name}
        </div>
        <div className={look('soft')}>{words.encrypted}</div>
      </div>
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
        <Area key={at} role="row" looks={['line']}>
          <div dir="auto" className={look('mine')}>
            {text}
          </div>
        </Area>
      ))}
    </div>
  )
}
