import type { Channel } from '../../../core/channel.ts'
import type { Signed } from '../../../core/policy/desk-screen.ts'
import type { PolicyDraft } from '../../../core/policy/draft.ts'
import type { ChannelReading } from '../../../core/read-channel.ts'

/** What can be done at the practice's desk. */
export interface DeskActions {
  change(part: Partial<PolicyDraft>): void
  /** Checks the policy and shows what it does. */
  review(): void
  /** Back to writing. */
  write(): void
  /** Signs what is shown; nothing where that failed. */
  sign(): Promise<Signed | undefined>
  /** Hands a file to the browser as a download. */
  save(name: string, file: Blob): void
  /** Makes the practice's pair of keys and saves the private one as a file. @returns the public one */
  makeKeyPair(): Promise<string>
  copy(text: string): Promise<void>
  /** What a channel is taken for while it is written. */
  readChannel(channel: Channel): ChannelReading
}
