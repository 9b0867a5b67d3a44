import type { FaultCode } from '../../core/fault.ts'
import type { PracticeDraft, PracticeSaved } from '../../core/options.ts'
import type { Preview } from '../../core/queue.ts'
import type { DateOrder } from '../../core/roster/date.ts'
import type { LogActions } from './log-actions.ts'
import type { SafeActions } from './safe-actions.ts'

/** What the user can do in the options. What can fail resolves to what went wrong, if anything. */
export interface OptionsActions {
  createVault(passphrase: string): Promise<FaultCode | undefined>
  unlock(passphrase: string): Promise<FaultCode | undefined>
  lock(): void
  readList(files: readonly File[]): void
  /** The user said which number of a date is the day. */
  readAgain(dateOrder: DateOrder): void
  /** Puts the list in force that was read. */
  useList(): void
  cancelList(): void
  eraseList(): Promise<FaultCode | undefined>
  /** The message as somebody would get it; nothing where there is no channel. */
  preview(draft: PracticeDraft): Preview | undefined
  savePractice(draft: PracticeDraft): Promise<PracticeSaved>
  /** How the open page of Facebook is built, with every name, word and number of anybody replaced. */
  capturePage(): Promise<{ html: string } | FaultCode>
  saveCapture(html: string): void
  log: LogActions
  /** Opens the browser's own print window. */
  print(): void
  eraseEverything(): Promise<FaultCode | undefined>
  safe: SafeActions
}
