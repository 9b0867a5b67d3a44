import type { PolicyDraft } from '../../../core/policy/draft.ts'

/** What can be done at the practice's desk. */
export interface DeskActions {
  change(part: Partial<PolicyDraft>): void
  sign(): Promise<void>
  /** Hands a file to the browser as a download. */
  save(name: string, file: Blob): void
  copy(text: string): Promise<void>
}
