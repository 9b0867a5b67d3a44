import type { CopyFacts } from '../../core/safe.ts'
import { moment, number, type TextKey, text } from '../text.ts'

/** What a copy holds, in words. */
export function copyText(key: TextKey, { at, patients, decisions }: CopyFacts): string {
  return text(key, { date: moment(at), patients: number(patients), decisions: number(decisions) })
}
