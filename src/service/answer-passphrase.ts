import words from '../../assets/words/passphrase.json' with { type: 'json' }
import { drawWords } from '../core/passphrase/draw-words.ts'
import { type JudgePassphrase, openJudge } from '../core/passphrase/strength.ts'
import { answering } from './answer-worker.ts'
import type { WorkerAnswer } from './ask-worker.ts'
import type { PassphraseQuestion } from './passphrase-help.ts'

/**
 * The side of the worker that helps with a new passphrase. It keeps nothing of what it is asked.
 * @param chance a whole number from 0 to 2^32 - 1, each as likely as any other
 */
export function openPassphraseAnswers(
  chance: () => number,
  say: (said: WorkerAnswer) => void,
): (question: PassphraseQuestion) => Promise<void> {
  let judge: JudgePassphrase | undefined
  return answering(async (question: PassphraseQuestion) => {
    if (question.kind === 'suggest') return drawWords(words, chance)
    judge ??= openJudge()
    return judge(question.passphrase, question.context)
  }, say)
}
