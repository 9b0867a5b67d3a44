import { type Answer, DATA_PATH, type Deed } from '../../contract.ts'
import type { Person } from '../../scenario.ts'
import { boot, scenario } from './boot.ts'
import { change, now } from './store.ts'

/** Asks the server for a deed. */
export async function askFor(deed: Deed, id: string, more: Record<string, string> = {}): Promise<Answer> {
  const { answer } = await call<{ answer: Answer }>('POST', { op: deed, id, ...more })
  return answer
}

let loading: Promise<boolean> | undefined

/** Fetches the next requests; false where there are no more. */
export function loadMore(): Promise<boolean> {
  loading ??= load().finally(() => {
    loading = undefined
  })
  return loading
}

/** Everybody who ever came from the server, so that nobody comes back who has left. */
const seen = new Set(scenario.requests.map(({ id }) => id))

/** Fetches requests until there are so many, or no more. */
export async function loadUpTo(count: number): Promise<void> {
  while (now().requests.length < count && (await loadMore()));
}

async function load(): Promise<boolean> {
  const from = [...seen].filter((id) => now().fates.get(id) === undefined).length
  const answer = await call<{ requests: Person[]; total: number }>('GET', { op: 'requests', from: String(from) })
  const fresh = answer.requests.filter(({ id }) => !seen.has(id))
  for (const { id } of fresh) seen.add(id)
  const requests = [...now().requests, ...fresh]
  change({ requests, total: requests.length + Math.max(0, answer.total - from - answer.requests.length) })
  return fresh.length > 0
}

/** The thread of a person: the address of a conversation has that number, not the person's. */
export async function threadOf(id: string): Promise<string> {
  const { thread } = await call<{ thread: string }>('GET', { op: 'thread', id })
  return thread
}

/** Somebody by id, vanity word or thread; the server is asked only if nothing here knows. */
export async function fetchPerson(key: string): Promise<Person | undefined> {
  const { person, asks } = await call<{ person: Person | null; asks: boolean }>('GET', { op: 'person', key })
  if (person !== null && asks) asking.add(person.id)
  return person ?? undefined
}

/** People who are known to ask though the list has not come to them. */
export const asking = new Set(boot.asks && boot.person !== undefined ? [boot.person.id] : [])

/** Somebody who is known here already. */
export function knownPerson(key: string): Person | undefined {
  const is = ({ id, vanity }: Person): boolean => id === key || vanity === key
  const { suggestions, friends, sent } = scenario
  return [now().requests, suggestions, friends, sent, boot.person ?? []].flat().find(is)
}

async function call<T>(method: 'GET' | 'POST', query: Record<string, string>): Promise<T> {
  const response = await fetch(`${DATA_PATH}?${new URLSearchParams(query)}`, { method })
  return (await response.json()) as T
}
