import type {} from '../../../facebook/in-page.ts'

/** A change that may come between the decision about somebody and the press. */
export type Change =
  | 'trade'
  | 'reuse'
  | 'same-name'
  | 'rename'
  | 'swap'
  | 'replace'
  | 'rekey'
  | 'expire'
  | 'insert'
  | 'variant'
  | 'none'

/** What is changed, and when. */
export interface Unsettling {
  change: Change
  /** Whom the decision is about, somebody about whom none is made, and somebody who is not on the page yet. */
  id: string
  other: string
  fresh: { id: string; name: string }
  variant: 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7'
  afterMs: number
}

/** Runs in the page: makes a change a little later. */
export function unsettle({ change, id, other, fresh, variant, afterMs }: Unsettling): void {
  const { __replica: replica } = window
  const person = { ...fresh, mutuals: 3, minutesAgo: 4 }
  const name = replica.standing().find((pair) => pair.id === id)?.name ?? fresh.name
  const changes: Record<Change, () => void> = {
    trade: () => replica.trade(id, other),
    reuse: () => replica.reuse(id, person),
    'same-name': () => replica.reuse(id, { ...person, name }),
    rename: () => replica.reuse(id, { ...person, id }),
    swap: () => replica.swap(id, other),
    replace: () => replica.replace(id),
    rekey: () => replica.rekey(),
    expire: () => replica.expire(id),
    insert: () => replica.insert([person]),
    variant: () => replica.setVariant(variant),
    none: () => undefined,
  }
  if (afterMs <= 0) changes[change]()
  else setTimeout(changes[change], afterMs)
}
