import { canonical } from '../log/canonical.ts'
import type { PolicyDocument } from './document.ts'

/** Why a document is not applied, or what its owner should know. Stable codes. */
export type PolicyProblem =
  | 'too-large'
  | 'not-json'
  | 'not-canonical'
  | 'not-a-policy'
  | 'bad-signature'
  | 'other-key'
  | 'other-policy'
  | 'older-version'
  | 'same-version-changed'
  | 'not-yet-effective'
  | 'expired'
  | 'reapproval-due'
  | 'product-too-old'

/**
 * Whether a document may take the place of the one that holds.
 * @param today ISO 8601 day in UTC
 * @returns the reason against it, if there is one
 */
export function objection(
  document: PolicyDocument,
  holding: PolicyDocument | undefined,
  today: string,
): PolicyProblem | undefined {
  if (document.effective > today) return 'not-yet-effective'
  if (isExpired(document, today)) return 'expired'
  if (holding === undefined || holding.id !== document.id) return
  if (document.version < holding.version) return 'older-version'
  const changed = document.version === holding.version && canonical(document) !== canonical(holding)
  return changed ? 'same-version-changed' : undefined
}

/** Whether a document has run out. */
export function isExpired({ expires }: PolicyDocument, today: string): boolean {
  return expires !== undefined && expires <= today
}

/** Whether somebody should look at a document again. */
export function isReapprovalDue({ reapproveBy }: PolicyDocument, today: string): boolean {
  return reapproveBy !== undefined && reapproveBy <= today
}
