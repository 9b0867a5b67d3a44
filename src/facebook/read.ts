import type { FriendRequest, Surface } from '../core/model.ts'
import type { Card } from './cards.ts'
import { addressOf, keyOf } from './links.ts'
import { surfaceAt } from './place.ts'

/** Requests reported at most. */
const MOST = 5000

/**
 * Reads one card.
 * @returns nothing where no name can be made out: then the card is left alone
 */
export function readRequest({ element, owner: { identity }, name }: Card, surface: Surface): FriendRequest | undefined {
  if (name === undefined || name === '') return
  return { key: keyOf(identity), identity, name, url: addressOf(identity), surface: surfaceAt(element, surface) }
}

/** Every request of a page once, in page order: a page may show one person in two places. */
export function requestsOf(cards: readonly Card[], surface: Surface): FriendRequest[] {
  const requests = new Map<string, FriendRequest>()
  for (const card of cards) {
    const request = readRequest(card, surface)
    if (request !== undefined && !requests.has(request.key)) requests.set(request.key, request)
  }
  return [...requests.values()].slice(0, MOST)
}
