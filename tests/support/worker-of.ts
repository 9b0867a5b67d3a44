import type { AskedWorker } from '../../src/service/ask-worker.ts'

/** What runs in a worker, in the same thread; what it says is copied as messages are, and nothing is heard after its end. */
export function workerOf<Question, Said>(
  open: (say: (said: Said) => void) => (question: Question) => Promise<void>,
): AskedWorker<Question, Said> {
  const worker: AskedWorker<Question, Said> = {
    onmessage: null,
    onerror: null,
    terminate() {
      worker.onmessage = null
    },
    postMessage: (question) => void answer(question),
  }
  const answer = open((data) => worker.onmessage?.({ data: structuredClone(data) } as MessageEvent<Said>))
  return worker
}
