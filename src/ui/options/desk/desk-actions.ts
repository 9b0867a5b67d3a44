import type { PolicyDraft } from '../../../core/policy/draft.ts'

/** What can be done at the practice's desk. */
export interface DeskActions {
  change(part: Partial<PolicyDraft>): void
  sign(): Promise<void>
  /** Hands a file to the browser as a download. */
  save(name: string, file: Blob): void
  /** Makes the practice's pair of keys and saves the private one as a file. @returns the public one */
  makeKeyPair(): Promise<string>
  copy(text: string): Promise<void>
}
