import { Fault, type FaultCode } from '../core/fault.ts'

/** What a worker says to a question; anything else that it tells has a kind of its own. */
export type WorkerAnswer =
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'fault'; id: number; code: FaultCode }

/** A question without the number that its answer is known by. */
export type Unnumbered<Question> = Question extends unknown ? Omit<Question, 'id'> : never

/** What is needed of a `Worker` that is asked. */
export interface AskedWorker<Question, Said> {
  postMessage(question: Question): void
  terminate(): void
  onmessage: ((event: MessageEvent<Said>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** Questions to a worker. */
export interface Asking<Question> {
  /** @returns what the worker answers, which belongs to the kind of the question; rejects with a Fault, `locked` once closed */
  ask<T>(question: Unnumbered<Question>): Promise<T>
  /** Ends the worker, and with it everything that it holds. */
  close(): void
}

/**
 * Asks a worker, any number of questions at a time.
 * @param told gets everything that is no answer
 */
export function askWorker<Question extends { id: number }, Told extends { kind: string }>(
  worker: AskedWorker<Question, Told | WorkerAnswer>,
  told: (said: Told) => void,
): Asking<Question> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Fault): void }>()
  let last = 0
  let closed = false
  function end(code: FaultCode): void {
    closed = true
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new Fault(code))
    waiting.clear()
  }
  worker.onmessage = ({ data }) => {
    if (!isAnswer(data)) return told(data)
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'answer') asked?.resolve(data.value)
    else asked?.reject(new Fault(data.code))
  }
  worker.onerror = () => end('unexpected')
  return {
    ask<T>(question: Unnumbered<Question>): Promise<T> {
      if (closed) return Promise.reject(new Fault('locked'))
      last += 1
      const id = last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: (value) => resolve(value as T), reject })
        worker.postMessage({ ...question, id } as unknown as Question)
      })
    },
    close: () => end('locked'),
  }
}

function isAnswer<Told extends { kind: string }>(said: Told | WorkerAnswer): said is WorkerAnswer {
  return said.kind === 'answer' || said.kind === 'fault'
}
