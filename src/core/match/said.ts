/** One thing that a name and a patient say to each other. `offset`: what rarity gives, in nats; the weight is added. */
export interface Said {
  kind: number
  offset: number
  /** The word of the name, and the token of the list; empty and -1 where there is none. */
  word: string
  token: number
}

/** Says one thing. */
export type Say = (kind: number, offset: number, word?: string, token?: number) => void

/** A patient's entries in a table: from the first up to and without the second. */
export interface Span {
  from: number
  to: number
}
