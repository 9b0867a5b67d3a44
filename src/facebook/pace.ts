/** Time, as the page side knows it. */
export interface Pace {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number
  /** Resolves after that many milliseconds. */
  wait(ms: number): Promise<void>
  /** Changes of the page are taken together for this long, in ms: one look at the page instead of hundreds. */
  pauseMs: number
  /** The longest piece of work without a break, in ms: well under the 50 ms that a person notices. */
  sliceMs: number
}

export const PACE: Pace = {
  now: () => performance.now(),
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  pauseMs: 50,
  sliceMs: 8,
}

/**
 * Runs work in slices with breaks between, so that the page stays quick.
 * @param spent told how long each slice took, in ms
 * @returns the result, or nothing once `stop` was given
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  pace: Pace,
  stop: AbortSignal,
  spent: (ms: number) => void,
): Promise<T | undefined> {
  for (;;) {
    const start = pace.now()
    let step = work.next()
    while (!step.done && pace.now() - start < pace.sliceMs) step = work.next()
    spent(pace.now() - start)
    if (step.done) return step.value
    await pace.wait(0)
    if (stop.aborted) return
  }
}
