import { useSyncExternalStore } from 'react'
import type { Person, Variant } from '../../scenario.ts'
import { boot, scenario } from './boot.ts'

/** What became of somebody on this page, as far as the page believes. */
export type Fate = 'confirmed' | 'deleted' | 'added' | 'removed' | 'cancelled' | 'unfriended' | 'blocked'

/** The dialog that is open. */
export type Dialog =
  | { kind: 'sent' | 'blocked' | 'privacy'; person?: undefined }
  | { kind: 'unfriend' | 'block' | 'warning'; person: Person }

/** All that the page shows. */
export interface State {
  /** Path and query. */
  path: string
  /** Requests that have arrived here, in order. */
  requests: readonly Person[]
  /** How many there are with those that have not arrived. */
  total: number
  fates: ReadonlyMap<string, Fate>
  dialog: Dialog | undefined
  /** The popover of the notifications. */
  popover: boolean
  toast: string
  variant: Variant | 'mixed'
  /** Keys of people whose card has other elements than their own, by id. */
  slots: ReadonlyMap<string, string>
  /** Part of every key of a list: another number re-keys it. */
  listKey: number
  /** Part of the key of one card's inside: another number replaces the subtree. */
  cardKeys: ReadonlyMap<string, number>
  /** Minutes since the document was loaded, for the ages. */
  minutes: number
  /** Messages sent in this document, by person. */
  threads: ReadonlyMap<string, readonly string[]>
}

let state: State = {
  path: location.pathname + location.search,
  requests: scenario.requests,
  total: boot.total,
  fates: new Map(),
  dialog: undefined,
  popover: false,
  toast: '',
  variant: scenario.variant,
  slots: new Map(),
  listKey: 0,
  cardKeys: new Map(),
  minutes: 0,
  threads: new Map(),
}
const listeners = new Set<() => void>()

/** The state at this moment. */
export function now(): State {
  return state
}

/** Changes the state; every component hears of it. */
export function change(patch: Partial<State>): void {
  state = { ...state, ...patch }
  for (const listener of listeners) listener()
}

/** A map with one entry more. */
export function put<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): ReadonlyMap<K, V> {
  const next = new Map(map)
  if (value === undefined) next.delete(key)
  else next.set(key, value)
  return next
}

/** A part of the state, for a component. */
export function useStore<T>(part: (state: State) => T): T {
  return useSyncExternalStore(subscribe, () => part(state))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
