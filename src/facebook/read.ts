import type { FriendRequest, Surface } from '../core/model.ts'
import type { Card } from './cards.ts'
import { addressOf, keyOf } from './links.ts'

/** Requests reported at most. */
const MOST = 5000

/**
 * Reads one card.
 * @returns nothing where no name can be made out: then the card is left alone
 */
export function readRequest({ owner: { identity }, name }: Card, surface: Surface): FriendRequest | undefined {
  if (name === undefined || name === '') return
  return { key: keyOf(identity), identity, name, url: addressOf(identity), surface }
}

/**
 * Every request of a page once, in page order. The requests page shows the same person twice, in the list and as a preview;
 * where the preview links the profile by its word and the list by id, name and address of the page tell that it is one.
 * @param previewed id in the address of the page
 */
export function requestsOf(cards: readonly Card[], surface: Surface, previewed: string | null): FriendRequest[] {
  const requests = new Map<string, FriendRequest>()
  for (const card of cards) {
    const request = readRequest(card, surface)
    if (request !== undefined && !requests.has(request.key)) requests.set(request.key, request)
  }
  const preview = requests.get(`id:${previewed ?? ''}`)
  const isCopy = ({ identity, name }: FriendRequest): boolean =>
    identity.profileId === undefined && name === preview?.name
  return [...requests.values()].filter((request) => !isCopy(request)).slice(0, MOST)
}
