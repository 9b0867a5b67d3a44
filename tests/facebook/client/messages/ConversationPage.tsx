import { useEffect, useState } from 'react'
import { profilePath } from '../../contract.ts'
import type { Person } from '../../scenario.ts'
import { between, chanceOf, hashOf } from '../../seeded.ts'
import { useLater } from '../cards/use-later.ts'
import { Area } from '../parts/Area.tsx'
import { Avatar } from '../parts/Avatar.tsx'
import { Link } from '../parts/Link.tsx'
import { scenario, words } from '../state/boot.ts'
import { rewrite } from '../state/navigate.ts'
import { usePerson } from '../state/person.ts'
import { threadOf } from '../state/server.ts'
import { change, now, put, useStore } from '../state/store.ts'
import { look } from '../style/class-names.ts'
import { ChatList } from './ChatList.tsx'
import { conversationWith, shownPerson } from './conversation-with.ts'
import { Foot } from './Foot.tsx'
import { Thread } from './Thread.tsx'

/** A conversation. `/messages/t/<profile id>` becomes `/messages/e2ee/t/<thread id>`, which is another number. */
export function ConversationPage() {
  const path = useStore((state) => state.path)
  const key = path.split('/').at(-1) ?? ''
  const [opened, setOpened] = useState<Person>()
  const found = usePerson(key)
  const person = path.includes('/e2ee/') ? (opened ?? found) : found
  useEffect(() => {
    if (person === undefined || path.includes('/e2ee/')) return
    setOpened(person)
    let current = true
    void threadOf(person.id).then((thread) => current && rewrite(`/messages/e2ee/t/${thread}`))
    return () => {
      current = false
    }
  }, [person, path])
  return (
    <div className={look('columns')}>
      <ChatList current={person} />
      <Area role="main" looks={['chat']}>
        {person !== undefined && <Conversation key={person.id} person={person} />}
      </Area>
    </div>
  )
}

function Conversation({ person }: { person: Person }) {
  const setup = conversationWith(person)
  const shown = shownPerson(person)
  const chance = chanceOf(hashOf(`mount ${scenario.seed} ${person.id}`))
  const ready = useLater(person.id, between(chance, ...setup.mountMs))
  function sent(text: string): void {
    const { threads } = now()
    change({ threads: put(threads, person.id, [...(threads.get(person.id) ?? []), text]) })
  }
  return (
    <>
      <div className={look('chatHead')}>
        <Link to={profilePath(shown)} looks={['chatPicture']}>
          <Avatar person={shown} />
        </Link>
        <div>
          <h2 className={look('chatName')}>
            <Link to={profilePath(shown)}>
              <span dir="auto">{shown.name}</span>
            </Link>
          </h2>
          <div className={look('soft')}>{words.active}</div>
        </div>
      </div>
      <Thread person={person} shown={shown} />
      <div className={look('foot')}>
        {ready && <Foot person={person} name={shown.name} setup={setup} onSent={sent} />}
      </div>
    </>
  )
}
