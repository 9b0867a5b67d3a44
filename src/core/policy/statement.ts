import type { ExceptionCode } from '../guidance/profile.ts'
import type { Language } from '../language.ts'
import type { Tone } from '../reply/words.ts'
import type { SettingName } from './document.ts'

/** A word of the interface, as `assets/languages` names it. */
export type Word = `setting.${SettingName}` | `exception.${ExceptionCode}` | `language.${Language}` | `tone.${Tone}`

/** What stands in a sentence: as it is, a day (ISO 8601), or words of the interface. */
export type StatementValue = string | number | { day: string } | readonly Word[]

/** What happens to friend requests. */
type RequestCode =
  | 'guidance'
  | 'guidance-left'
  | 'decline-word-for-word'
  | 'decline-message'
  | 'decline-silently'
  | 'decline-left'
  | 'message-first'
  | 'former-as-current'
  | 'former-ask'
  | 'former-allow-after'
  | 'former-allow-after-one'
  | 'former-left'
  | 'family-hint'
  | 'family-ignore'
  | 'family-left'
  | 'exceptions'
  | 'exceptions-none'
  | 'exceptions-left'

/** What Front Desk says and does in the browsers. */
type BrowserCode =
  | 'name'
  | 'channels'
  | 'language'
  | 'replies-ready'
  | 'replies-own'
  | 'tone'
  | 'emergency'
  | 'bell'
  | 'no-bell'
  | 'held'
  | 'not-held'
  | 'undo'
  | 'undo-one'
  | 'no-undo'
  | 'kept'
  | 'kept-one'
  | 'locks'
  | 'locks-one'
  | 'argon2id'
  | 'pbkdf2-sha256'
  | 'practice-key'
  | 'no-practice-key'

/** What is left to physicians, and what names the policy. */
type MarkCode =
  | 'may-change'
  | 'left'
  | 'all-fixed'
  | 'policy'
  | 'from'
  | 'until'
  | 'no-end'
  | 'again'
  | 'never-again'
  | 'approved'
  | 'not-approved'

/** What does not fit together. */
type ContradictionCode =
  | 'silent-but-message'
  | 'none-but-guidance'
  | 'more-than-guidance'
  | 'accepted-unheld'
  | 'former-unlike'
  | 'family-unlike'
  | 'channel-unused'
  | 'emergency-unused'
  | 'language-open'
  | 'reply-twice'
  | 'again-too-late'

/** One sentence of what a policy does, not yet in words: those stand in `assets/languages` below `summary.`. */
export interface Statement {
  code: RequestCode | BrowserCode | MarkCode | ContradictionCode
  values: Readonly<Record<string, StatementValue>>
  /** Each physician may change it. */
  open: boolean
}

/** A sentence. @param open whether each physician may change it */
export function statement(code: Statement['code'], values: Statement['values'] = {}, open = false): Statement {
  return { code, values, open }
}

/** Puts a sentence into words; the interface brings it. */
export type Say = (statement: Statement) => string
