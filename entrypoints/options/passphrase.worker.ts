import { openPassphraseAnswers } from '../../src/service/answer-passphrase.ts'
import type { PassphraseQuestion } from '../../src/service/passphrase-help.ts'

const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
const answer = openPassphraseAnswers(chance, (said) => self.postMessage(said))

/** Judges and suggests passphrases beside the page: the word lists that it takes are in no other file. */
self.onmessage = ({ data }: MessageEvent<PassphraseQuestion>) => {
  void answer(data)
}
