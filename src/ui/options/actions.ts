import type { Channel } from '../../core/channel.ts'
import type { FaultCode } from '../../core/fault.ts'
import type { Patient } from '../../core/model.ts'
import type { PracticeDraft, PracticeSaved } from '../../core/options.ts'
import type { PassphraseHelp } from '../../core/passphrase/judgement.ts'
import type { PolicyFileReading } from '../../core/policy/report.ts'
import type { Preview } from '../../core/queue.ts'
import type { ChannelReading } from '../../core/read-channel.ts'
import type { DateOrder } from '../../core/roster/date.ts'
import type { Change, ChangeKind, Leaving } from '../../core/roster/difference.ts'
import type { Listed } from '../../core/roster/directory.ts'
import type { SeenTable } from '../../core/roster/seen-table.ts'
import type { SafeActions } from '../../core/safe-actions.ts'
import type { DeskActions } from './desk/desk-actions.ts'
import type { LogActions } from './log-actions.ts'

/** What can be done with single people of the list. The first three reject with a Fault. */
export interface PeopleActions {
  /** Resolves to how many fit what was typed. */
  find(words: string): Promise<number>
  rows(from: number, to: number): Promise<Listed[]>
  person(place: number): Promise<Patient>
  /** Into a place of the list, or as a new patient. */
  write(patient: Omit<Patient, 'id'>, place?: number): Promise<FaultCode | undefined>
  remove(place: number): Promise<FaultCode | undefined>
  restore(patient: Patient, place: number): Promise<FaultCode | undefined>
}

import type { VisitActions } from './visit-actions.ts'

/** What the user can do in the options. What can fail resolves to what went wrong, if anything. */
export interface OptionsActions {
  /** What helps with a new passphrase. */
  passphrases: PassphraseHelp
  createVault(passphrase: string): Promise<FaultCode | undefined>
  unlock(passphrase: string): Promise<FaultCode | undefined>
  lock(): void
  readList(files: readonly File[]): void
  /** The user said which number of a date is the day, or what the columns are. */
  readAgain(answers: { dateOrder?: DateOrder; tables?: readonly SeenTable[] }): void
  /** Some of those in whom the list that was read differs from the present one; rejects with a Fault. */
  changes(kind: ChangeKind, from: number, count: number): Promise<Change[]>
  /** Hands the rows that were left out to the browser as a download. */
  saveSkipped(csv: string): void
  /** Puts the list in force that was read. */
  putInForce(leaving: Leaving): void
  cancelList(): void
  eraseList(): Promise<FaultCode | undefined>
  /** Takes the last import back. */
  undoImport(): Promise<FaultCode | undefined>
  /** The people of the list, one by one. */
  people: PeopleActions
  /** Opens Facebook's page of friend requests in a tab. */
  openRequests(): void
  /** The message as somebody would get it; nothing where there is no channel. */
  preview(draft: PracticeDraft): Preview | undefined
  savePractice(draft: PracticeDraft): Promise<PracticeSaved>
  /** What a channel is taken for while it is written. */
  readChannel(channel: Channel): ChannelReading
  /** What a signed policy file is; nothing is taken yet. */
  readPolicyFile(text: string): Promise<PolicyFileReading>
  takePolicyFile(text: string): Promise<PolicyFileReading>
  dropPolicyFile(): void
  /** Starts Front Desk anew, where the browser reads what its management says at no other time; absent elsewhere. */
  restart?: (() => void) | undefined
  /** How the open page of Facebook is built, with every name, word and number of anybody replaced. */
  capturePage(): Promise<{ html: string } | FaultCode>
  saveCapture(html: string): void
  desk: DeskActions
  log: LogActions
  visits: VisitActions
  insights: { print(printing: boolean): void }
  /** Opens the browser's own print window. */
  print(): void
  eraseEverything(): Promise<FaultCode | undefined>
  safe: SafeActions
}
