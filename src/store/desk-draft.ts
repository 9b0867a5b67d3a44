import { z } from 'zod'
import { documentSchema } from '../core/policy/document.ts'
import { policyDraftSchema } from '../core/policy/draft.ts'
import type { StorageArea } from './area.ts'

/** Where it lies. */
export const DESK_KEY = 'policyDesk'

const deskSchema = z.strictObject({
  draft: policyDraftSchema.optional(),
  /** The document that was signed last. */
  last: documentSchema.optional(),
})
/** The policy that is being written for a practice, and the one that was signed last. Nothing personal, nothing secret. */
export type DeskDraft = z.infer<typeof deskSchema>

/** What was written so far; nothing where there is nothing, or nothing that makes sense. */
export async function readDesk(local: Pick<StorageArea, 'get'>): Promise<DeskDraft> {
  const read = deskSchema.safeParse((await local.get(DESK_KEY))[DESK_KEY])
  return read.success ? read.data : {}
}

/** Keeps it. */
export function saveDesk(local: Pick<StorageArea, 'set'>, desk: DeskDraft): Promise<void> {
  return local.set({ [DESK_KEY]: desk })
}
