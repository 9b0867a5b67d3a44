import type { Conversation, Person } from '../../scenario.ts'
import { scenario } from '../state/boot.ts'

/** How the conversation with a person comes up. */
export function conversationWith(person: Person): Conversation {
  return { ...scenario.conversation, ...person.conversation }
}

/** Whose conversation it is that comes up: the person's, unless the scenario sends another one. */
export function shownPerson(person: Person): Person {
  const { shows } = conversationWith(person)
  return shows === undefined ? person : { id: `${person.id}9`, name: shows, mutuals: 0, minutesAgo: 0 }
}
