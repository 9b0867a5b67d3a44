/** Work of two kinds in one thread: somebody waits for the one, nobody for the other. */
export interface UrgentFirst {
  /** Does what somebody waits for. */
  urgent<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when nobody waits; to be awaited between two steps of what can wait. */
  calm(): Promise<void>
}

/** Keeps long work out of the way of short work. */
export function urgentFirst(): UrgentFirst {
  let busy = 0
  let done = Promise.withResolvers<void>()
  return {
    async urgent(work) {
      busy += 1
      try {
        return await work()
      } finally {
        busy -= 1
        if (busy === 0) {
          done.resolve()
          done = Promise.withResolvers()
        }
      }
    },
    async calm() {
      while (busy > 0) await done.promise
    },
  }
}
