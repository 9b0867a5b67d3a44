import { fold } from '../fold.ts'
import type { DecisionEntry, MessageEntry } from './entry.ts'

/** One decision with everything that was noted about its message, oldest note first. */
export interface Story {
  decision: DecisionEntry
  messages: MessageEntry[]
  /** All that can be searched, folded. */
  words: string
}

/** The log as it is read by people: newest first, each decision with the notes about its message. */
export function storiesOf(decisions: readonly DecisionEntry[], messages: readonly MessageEntry[]): Story[] {
  const notes = Map.groupBy(messages, ({ decision }) => decision)
  return decisions
    .map((decision) => ({ decision, messages: notes.get(decision.id) ?? [], words: wordsOf(decision) }))
    .reverse()
}

/** The stories in which every word of a search stands, whatever accents and capitals. */
export function findStories(stories: readonly Story[], search: string): readonly Story[] {
  const wanted = fold(search).split(/\s+/u).filter(Boolean)
  return wanted.length === 0 ? stories : stories.filter(({ words }) => wanted.every((word) => words.includes(word)))
}

function wordsOf({ requester, verdict, action, reason = '', outcome, at }: DecisionEntry): string {
  return fold([requester.name, requester.url, verdict, action, reason, outcome, at].join(' '))
}
