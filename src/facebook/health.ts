import type { Health, Surface } from '../core/model.ts'

/** What speaks for and against having read a page well. */
export interface Signs {
  surface: Surface
  /** Requests read. */
  read: number
  /** Pairs of buttons of a request without a person or a name. */
  unread: number
  /** Cards in words that no dictionary has. */
  unknown: number
  /** Requests that the page's own data holds. */
  inData: number
  /** People linked as somebody who asks. */
  linked: number
}

/** A page is given this long to put itself in order, in ms: buttons come up to 1.5 s after their rows. */
export const SETTLE_MS = 4000

/**
 * How sure the reader is. A doubt counts once it has lasted. The page's data is that of the full load: once anything was read
 * it is out of date and says nothing more.
 * @param now milliseconds since some fixed moment
 * @param settleMs how long a doubt has to last
 */
export function makeHealth(now: () => number, settleMs: number): (signs: Signs) => Health {
  let since: { why: string; at: number } | undefined
  let everRead = false
  return (signs) => {
    everRead ||= signs.read > 0
    const why = doubtOf(signs, everRead)
    if (why === undefined) {
      since = undefined
      return { kind: 'ok' }
    }
    if (since?.why !== why) since = { why, at: now() }
    return now() - since.at >= settleMs ? { kind: 'unsure', why } : { kind: 'ok' }
  }
}

function doubtOf(
  { surface, read, unread, unknown, inData, linked }: Signs,
  everRead: boolean,
): Extract<Health, { kind: 'unsure' }>['why'] | undefined {
  if (surface !== 'friends' && surface !== 'requests') return
  if (unread > 0) return 'card-without-identity'
  if (read > 0) return
  if (linked > 0) return 'no-cards-where-expected'
  if (unknown > 0) return 'unknown-words'
  return inData > 0 && !everRead ? 'requests-in-data-but-none-read' : undefined
}
