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

/** Bytes read at most, and objects visited at most. */
const MOST_CHARACTERS = 4_000_000
const MOST_NODES = 200_000

/**
 * Searches the preloaded data for people with an incoming request, by shape and never by path: any object with
 * `friendship_status: "INCOMING_REQUEST"`.
 */
export function readEmbedded(document: Document): EmbeddedRequests {
  const keys = new Set<RequestKey>()
  const ids = new Map<string, string>()
  let count = 0
  let characters = 0
  let nodes = 0
  for (const script of document.querySelectorAll('script[type="application/json"][data-sjs]')) {
    const text = script.textContent ?? ''
    characters += text.length
    if (characters > MOST_CHARACTERS) break
    if (!text.includes('INCOMING_REQUEST')) continue
    const queue: unknown[] = [parsed(text)]
    for (let value = queue.pop(); value !== undefined && nodes < MOST_NODES; value = queue.pop(), nodes += 1) {
      if (typeof value !== 'object' || value === null) continue
      queue.push(...Object.values(value).filter((item) => typeof item === 'object' && item !== null))
      if (!('friendship_status' in value) || value.friendship_status !== 'INCOMING_REQUEST') continue
      const own = keysOf(value)
      if (own.some((key) => !keys.has(key))) count += 1
      for (const key of own) keys.add(key)
      const id = own.find((key) => key.startsWith('id:'))
      const vanity = own.find((key) => key.startsWith('vanity:'))
      if (id !== undefined && vanity !== undefined) ids.set(vanity.slice(7), id.slice(3))
    }
  }
  return { keys, ids, count }
}

function keysOf(person: object): RequestKey[] {
  const keys: RequestKey[] = []
  if ('id' in person && typeof person.id === 'string' && /^\d{1,20}$/u.test(person.id)) keys.push(`id:${person.id}`)
  if ('url' in person && typeof person.url === 'string') {
    const { profileId, vanity } = personOf(person.url, 'https://www.facebook.com/')?.identity ?? {}
    if (profileId !== undefined) keys.push(`id:${profileId}`)
    if (vanity !== undefined) keys.push(`vanity:${vanity}`)
  }
  return keys
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
