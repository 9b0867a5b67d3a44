import { useState } from 'react'
import type { Conversation, Person } from '../../scenario.ts'
import { say, scenario, words } from '../state/boot.ts'
import { look } from '../style/class-names.ts'
import { Composer } from './Composer.tsx'
import { PinGate } from './PinGate.tsx'

/** The lower end of a conversation: a composer or the reason why there is none. */
export function Foot({
  person,
  name,
  setup,
  onSent,
}: {
  person: Person
  name: string
  setup: Conversation
  onSent: (text: string) => void
}) {
  const [unlocked, setUnlocked] = useState(setup.state !== 'pin')
  if (!unlocked) return <PinGate onOpen={() => setUnlocked(true)} />
  if (setup.state === 'unmessageable') return <div className={look('notice')}>{words.cannotMessage}</div>
  if (setup.state === 'request-limit') return <div className={look('notice')}>{words.requestLimit}</div>
  const label = setup.label === 'name' ? say('writeTo', { name }) : words.message
  return (
    <>
      <Composer label={label} draft={setup.draft} person={person} onSent={onSent} />
      {setup.second && <SecondWindow />}
    </>
  )
}

/** A small window with another conversation over the page. */
function SecondWindow() {
  const [other] = scenario.friends
  if (other === undefined) return
  return (
    <div className={look('bubbleWindow')}>
      <div className={look('chatHead')}>
        <h3 className={look('chatName')}>{other.name}</h3>
      </div>
      <div className={look('foot')}>
        <Composer label={say('writeTo', { name: other.name })} draft="" person={other} onSent={() => undefined} />
      </div>
    </div>
  )
}
