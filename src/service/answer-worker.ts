import { codeOf } from '../core/fault.ts'
import type { WorkerAnswer } from './ask-worker.ts'

/** The worker's side of `askWorker`: says to each question what it gives, or why it cannot. */
export function answering<Question extends { id: number }>(
  answer: (question: Question) => Promise<unknown>,
  say: (said: WorkerAnswer) => void,
): (question: Question) => Promise<void> {
  return async (question) => {
    try {
      say({ kind: 'answer', id: question.id, value: await answer(question) })
    } catch (error) {
      say({ kind: 'fault', id: question.id, code: codeOf(error) })
    }
  }
}
