/** Stable codes of everything that can go wrong for a user; the sentence of each stands in `assets/languages`. */
export const FAULTS = [
  'no-vault',
  'vault-exists',
  'vault-damaged',
  'vault-lost',
  'vault-older',
  'wrong-passphrase',
  'short-passphrase',
  'mistyped-recovery-code',
  'wrong-recovery-code',
  'no-recovery-code',
  'practice-key-unreadable',
  'wrong-practice-key',
  'no-practice-key',
  'backup-wrong',
  'backup-damaged',
  'backup-newer',
  'no-second-copy',
  'changed-meanwhile',
  'locked',
  'import-empty',
  'import-not-text',
  'import-no-name-column',
  'import-no-patients',
  'import-too-large',
  'import-old-excel',
  'import-json-damaged',
  'import-not-fhir',
  'import-xml-damaged',
  'import-xml-unsafe',
  'import-xml-unknown',
  'import-too-deep',
  'import-archive-damaged',
  'import-archive-locked',
  'import-archive-unsafe',
  'import-no-list-inside',
  'import-failed',
  'roster-damaged',
  'log-wiped',
  'log-damaged',
  'report-too-long',
  'storage-full',
  'already-decided',
  'no-such-intent',
  'page-unreachable',
  'facebook-blocked',
  'message-problems',
  'settings-invalid',
  'schedule-unreadable',
  'schedule-no-names',
  'schedule-too-slow',
  'unexpected',
] as const
export type FaultCode = (typeof FAULTS)[number]

/** An error with a code that never changes and no personal data in its text. */
export class Fault extends Error {
  readonly code: FaultCode
  constructor(code: FaultCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'Fault'
    this.code = code
  }
}

/** The stable code of anything thrown. */
export function codeOf(error: unknown): FaultCode {
  if (error instanceof Fault) return error.code
  return isQuota(error) ? 'storage-full' : 'unexpected'
}

/** Whether the disk was full. Where a transaction only fails at its end, Dexie tells of that, and of why in `inner`. */
function isQuota(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, inner } = error as { name?: unknown; inner?: unknown }
  return name === 'QuotaExceededError' || isQuota(inner)
}
