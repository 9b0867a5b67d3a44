import type { Judgement, PassphraseHelp } from '../core/passphrase/judgement.ts'
import { type AskedWorker, type Asking, askWorker, type WorkerAnswer } from './ask-worker.ts'

/** What is asked of the worker that helps with a new passphrase. */
export type PassphraseQuestion = { id: number } & (
  | { kind: 'judge'; passphrase: string; context: readonly string[] }
  | { kind: 'suggest' }
)

/** What is needed of a `Worker`. */
export type PassphraseWorker = AskedWorker<PassphraseQuestion, WorkerAnswer>

/**
 * Help with new passphrases, from a worker: its word lists are large, and what was typed goes with its end.
 * @param context texts whose words anybody would try, such as the practice's name
 */
export function openPassphraseHelp(
  newWorker: () => PassphraseWorker,
  context: () => Promise<readonly string[]>,
): PassphraseHelp {
  let asking: Asking<PassphraseQuestion> | undefined
  const worker = (): Asking<PassphraseQuestion> => {
    asking ??= askWorker<PassphraseQuestion, WorkerAnswer>(newWorker(), () => undefined)
    return asking
  }
  return {
    judge: async (passphrase) =>
      worker().ask<Judgement>({ kind: 'judge', passphrase, context: await context().catch(() => []) }),
    suggest: () => worker().ask<string>({ kind: 'suggest' }),
    rest() {
      asking?.close()
      asking = undefined
    },
  }
}
