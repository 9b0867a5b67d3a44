/** A decision that was made about the same requester before. */
export interface Earlier {
  seq: number
  id: string
  /** ISO 8601 in UTC. */
  at: string
  /** In the words of the log. */
  action: string
  outcome: string
  verdict: string
  /** What came of the message, if there was one. */
  message?: string
}
