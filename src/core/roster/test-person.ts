import { fold } from '../fold.ts'
import type { PatientName } from '../model.ts'

/** Most names have none of these: then the closer look is spared. Without the i flag, which is slow. */
const MAY_BE = /[Zz]{2}|[Tt](?:est|EST)|[Dd](?:ummy|UMMY|emo|EMO|uplicate|UPLICATE)|[Dd]o not use|DO NOT USE/u
/** What practices put before entries that are nobody, so that they stand last: `ZZTEST`, `zzDuplicate`. */
const LAST = /^z{2,}[\s._-]*(?:test|dup|dummy|demo|train|merge|delete|do ?not|fake|patient|error|void|mychart|$)/u
/** Words that entries for trying things out are called; a person may be called one of them, not two. */
const WORDS = /^(?:tests?|testing|tester|testpatient|patient|dummy|demo|duplicate|do|not|use|mychart|fake)$/u

/** Whether names are those of an entry for trying the program out, as every practice has them: `ZZTEST, Patient`, `Test Patient`. */
export function isTestPerson(names: readonly PatientName[]): boolean {
  const [first] = names
  if (first === undefined) return false
  const { given = '', middle = '', family = '', text = '' } = first
  if (!MAY_BE.test(family) && !MAY_BE.test(given) && (text === '' || !MAY_BE.test(text))) return false
  const whole = `${given} ${middle} ${family} ${text}`
  if ([given, family, text].some((part) => part !== '' && LAST.test(fold(part)))) return true
  const words: readonly string[] = fold(whole).match(/\p{L}+/gu) ?? []
  return words.includes('testpatient') || (words.length > 1 && words.every((word) => WORDS.test(word)))
}
