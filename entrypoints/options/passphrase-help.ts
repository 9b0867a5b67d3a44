import { openPassphraseHelp } from '../../src/service/passphrase-help.ts'
import type { PracticePolicy } from '../../src/service/practice-policy.ts'
import { newPassphraseHelper } from './workers.ts'

/** Help with a new passphrase; the name of the practice counts as easily guessed. */
export function passphraseHelp(practice: PracticePolicy) {
  return openPassphraseHelp(newPassphraseHelper, async () => [(await practice.policy())?.practiceName ?? ''])
}
