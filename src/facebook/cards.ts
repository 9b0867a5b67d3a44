import { type Button, buttonsIn } from './buttons.ts'
import type { EmbeddedRequests } from './embedded.ts'
import { keyOf } from './links.ts'
import { type LinkedPerson, nameIn, ownerOf, peopleIn } from './person.ts'
import type { Shown } from './shown.ts'
import { surfaceOf } from './surface.ts'
import { folded } from './text.ts'
import { any, BUTTONS, NOT_IN } from './variants.ts'

/** The card of one incoming request, as found at this moment. */
export interface Card {
  /** Facebook's element. */
  element: HTMLElement
  owner: LinkedPerson
  confirm: Button
  reject: Button
}

/** What a page is read with. */
export interface Reading {
  shown: Shown
  /** Requests that the page's own data knows. */
  embedded: EmbeddedRequests
}

/**
 * Every card of an incoming request, in document order: the smallest regions with two different buttons and one requester.
 * The words of the buttons decide where a dictionary has them; where none has, the address of the row, the page's data
 * or the requester's name in both labels must say that it is a request.
 */
export function findCards(root: ParentNode, address: string, reading: Reading): Card[] {
  const surface = surfaceOf(address)
  if (surface !== 'friends' && surface !== 'requests') return []
  const seen = new Set<Element>()
  const cards: Card[] = []
  for (const button of root.querySelectorAll(any(BUTTONS))) {
    if (button.closest(any(NOT_IN)) !== null) continue
    const region = regionOf(button, reading.shown)
    if (region === undefined || seen.has(region)) continue
    seen.add(region)
    const card = cardOf(region, reading)
    if (card !== undefined) cards.push(card)
  }
  return cards
}

/** How far up from a button its card may be. */
const DEPTH = 14

/** The smallest region around a button with a person and two visible buttons of different labels. */
function regionOf(button: Element, shown: Shown): HTMLElement | undefined {
  let region = button.parentElement
  for (let depth = 0; region !== null && depth < DEPTH; depth += 1, region = region.parentElement) {
    if (region === region.ownerDocument.body) return
    if (peopleIn(region).length === 0) continue
    const labels = new Set(buttonsIn(region, shown).map(({ label }) => label))
    if (labels.size >= 2) return region
  }
  return
}

function cardOf(region: HTMLElement, { shown, embedded }: Reading): Card | undefined {
  const people = peopleIn(region)
  const owner = withId(ownerOf(region, people, shown), embedded)
  if (owner === undefined || owner.roles.has('suggestion')) return
  const buttons = buttonsIn(region, shown)
  if (buttons.some(({ kind }) => kind === 'suggest')) return
  const confirms = buttons.filter(({ kind }) => kind === 'confirm')
  const rejects = buttons.filter(({ kind }) => kind === 'reject')
  const [confirm] = confirms
  const [reject] = rejects
  if (confirm !== undefined && reject !== undefined) {
    return confirms.length === 1 && rejects.length === 1 ? { element: region, owner, confirm, reject } : undefined
  }
  return wordless(region, owner, buttons, embedded)
}

/** The page's data may know the id behind a vanity word: then two cards of one person have one key. */
function withId(owner: LinkedPerson | undefined, { ids }: EmbeddedRequests): LinkedPerson | undefined {
  const profileId = ids.get(owner?.identity.vanity ?? '')
  return owner === undefined || profileId === undefined
    ? owner
    : { ...owner, identity: { ...owner.identity, profileId } }
}

/** A card in a language that no dictionary holds. Facebook puts the primary button first. */
function wordless(
  element: HTMLElement,
  owner: LinkedPerson,
  buttons: Button[],
  embedded: EmbeddedRequests,
): Card | undefined {
  const [confirm, reject] = buttons
  if (buttons.length !== 2 || confirm === undefined || reject === undefined) return
  if (confirm.kind === 'reject' || reject.kind === 'confirm') return
  const name = folded(nameIn(owner) ?? '')
  const named = name !== '' && [confirm, reject].every(({ label }) => folded(label).includes(name))
  const known = owner.roles.has('request') || embedded.keys.has(keyOf(owner.identity))
  return known || named ? { element, owner, confirm, reject } : undefined
}
