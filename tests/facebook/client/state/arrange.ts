import type { Person } from '../../scenario.ts'
import { change, now, put } from './store.ts'

/** Two people change places in the list. */
export function swap(a: string, b: string): void {
  const requests = [...now().requests]
  const [at, to] = [a, b].map((id) => requests.findIndex((person) => person.id === id))
  const [one, other] = [requests[at ?? -1], requests[to ?? -1]]
  if (at === undefined || to === undefined || one === undefined || other === undefined) return
  requests[at] = other
  requests[to] = one
  change({ requests })
}

/** Every row of the lists gets a new key: all elements are made anew. */
export function rekey(): void {
  change({ listKey: now().listKey + 1 })
}

/** The inside of one card is made anew; its outer element stays. */
export function replace(id: string): void {
  const { cardKeys } = now()
  change({ cardKeys: put(cardKeys, id, (cardKeys.get(id) ?? 0) + 1) })
}

/** One request vanishes by itself. */
export function expire(id: string): void {
  const { requests, total } = now()
  const left = requests.filter((person) => person.id !== id)
  change({ requests: left, total: total - (requests.length - left.length) })
}

/** People come into the list as if they had asked just now. */
export function insert(people: readonly Person[], at = 0): void {
  const { requests, total } = now()
  change({ requests: [...requests.slice(0, at), ...people, ...requests.slice(at)], total: total + people.length })
}

/** One card's elements are used for another person from now on: key and place stay. */
export function reuse(id: string, person: Person): void {
  const { requests, slots } = now()
  change({
    requests: requests.map((one) => (one.id === id ? person : one)),
    slots: put(slots, person.id, slotOf(id)),
  })
}

/** Two people change places while all elements stay where they are. */
export function trade(a: string, b: string): void {
  const [slotA, slotB] = [slotOf(a), slotOf(b)]
  swap(a, b)
  change({ slots: put(put(now().slots, a, slotB), b, slotA) })
}

function slotOf(id: string): string {
  return now().slots.get(id) ?? id
}

/** Time passes for the ages, in minutes. */
export function tick(minutes = 1): void {
  change({ minutes: now().minutes + minutes })
}
