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
  wait: (ms) => new Promise((done) => (ms === 0 && document.hidden ? soon(done) : setTimeout(done, ms))),
  pauseMs: 10,
  sliceMs: 8,
}

/** A timer of a page that is not on view rings once a second at most; this does not wait for one. */
function soon(done: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    done()
  }
  port2.postMessage(undefined)
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

/** Runs work to its end in one go. */
export function inOneGo<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Work of so many ms has to be paid for with so many times as long a rest; of that, this much may still be owed, in ms. */
const PRICE = 40
const MOST_OWED_MS = 1600
/** The longest rest is this long, in ms, or four times as long as the work before it: nobody shall wait for a control. */
const MOST_REST_MS = 120

/** Keeps work within a share of the page's time: a change now and then is read at once, a storm of them little by little. */
export interface Budget {
  /** Takes note of work that was done, in ms. */
  spend(ms: number): void
  /** How long to wait before the next work, in ms. */
  rest(): number
}

/** A budget of which nothing is spent. */
export function makeBudget({ now, pauseMs }: Pace): Budget {
  let paidAt = 0
  return {
    spend(ms) {
      const time = now()
      const owed = Math.max(paidAt, time - MOST_OWED_MS) + ms * PRICE
      paidAt = Math.min(owed, time + Math.max(MOST_REST_MS, ms * 4))
    },
    rest: () => Math.max(pauseMs, paidAt - now()),
  }
}
