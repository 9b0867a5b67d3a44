import type { RequestKey } from '../core/model.ts'
import { personOf } from './links.ts'

/** What the page's preloaded data says of incoming requests. Only a full load has it; it is corroboration, never a source. */
export interface EmbeddedRequests {
  keys: ReadonlySet<RequestKey>
  /** Ids by vanity word. */
  ids: ReadonlyMap<string, string>
  /** How many requests the data holds. */
  count: number
}

/** Characters read of all scripts and of one, and objects visited, at most. */
const MOST_CHARACTERS = 4_000_000
const MOST_OF_ONE = 2_000_000
const MOST_NODES = 200_000

/**
 * Searches the preloaded data for people with an incoming request, by shape and never by path: any object with
 * `friendship_status: "INCOMING_REQUEST"`.
 */
export function readEmbedded(document: Document): EmbeddedRequests {
  const keys = new Set<RequestKey>()
  const ids = new Map<string, string>()
  let count = 0
  for (const value of objectsIn(document)) {
    if (!('friendship_status' in value) || value.friendship_status !== 'INCOMING_REQUEST') continue
    const { id, vanity } = whoIs(value)
    const own: RequestKey[] = []
    if (id !== undefined) own.push(`id:${id}`)
    if (vanity !== undefined) own.push(`vanity:${vanity}`)
    if (own.some((key) => !keys.has(key))) count += 1
    for (const key of own) keys.add(key)
    if (id !== undefined && vanity !== undefined) ids.set(vanity, id)
  }
  return { keys, ids, count }
}

function* objectsIn(document: Document): Generator<object> {
  let characters = 0
  let nodes = 0
  for (const script of document.querySelectorAll('script[type="application/json"][data-sjs]')) {
    const text = script.textContent ?? ''
    characters += text.length
    if (characters > MOST_CHARACTERS) return
    if (text.length > MOST_OF_ONE || !text.includes('INCOMING_REQUEST')) continue
    const queue: unknown[] = [parsed(text)]
    for (let value = queue.pop(); value !== undefined && nodes < MOST_NODES; value = queue.pop()) {
      if (typeof value !== 'object' || value === null) continue
      nodes += 1
      yield value
      for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) queue.push(item)
    }
  }
}

function whoIs(person: object): { id: string | undefined; vanity: string | undefined } {
  const id = 'id' in person && typeof person.id === 'string' && /^\d{1,20}$/u.test(person.id) ? person.id : undefined
  const url = 'url' in person && typeof person.url === 'string' ? person.url : ''
  const identity = personOf(url, 'https://www.facebook.com/')?.identity
  return { id: id ?? identity?.profileId, vanity: identity?.vanity }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
