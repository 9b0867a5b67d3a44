import { z } from 'zod'
import { EXCEPTION_CODES, type ExceptionCode } from './profile.ts'

/** A request accepted after all: why, in whose words, and when to look at it again. */
export const exceptionSchema = z.strictObject({
  code: z.enum(EXCEPTION_CODES),
  note: z.string().trim().min(1).max(500),
  /** ISO 8601 date. */
  reviewOn: z.iso.date(),
})
export type Exception = z.infer<typeof exceptionSchema>

/** What is wrong with an exception. */
export type ExceptionProblem =
  | 'no-reason'
  | 'no-note'
  | 'note-too-long'
  | 'no-review'
  | 'code-not-allowed'
  | 'review-not-ahead'
  | 'review-too-far'

/** An exception is looked at again within this time, in days. */
const REVIEW_MAX_DAYS = 731

/**
 * Whether an exception may be recorded.
 * @param allowed the codes that the policy or, where it has none, the profile permits
 * @param today ISO 8601 date
 * @returns it, checked, or what is wrong with it
 */
export function checkException(
  exception: unknown,
  allowed: readonly ExceptionCode[],
  today: string,
): { exception: Exception } | { problem: ExceptionProblem } {
  const read = exceptionSchema.safeParse(exception)
  if (!read.success) return { problem: problemOf(read.error) }
  const { code, reviewOn } = read.data
  if (!allowed.includes(code)) return { problem: 'code-not-allowed' }
  if (reviewOn <= today) return { problem: 'review-not-ahead' }
  const days = (Date.parse(reviewOn) - Date.parse(today)) / 86_400_000
  return days > REVIEW_MAX_DAYS ? { problem: 'review-too-far' } : { exception: read.data }
}

/** The first thing that is missing. */
function problemOf({ issues: [issue] }: z.ZodError): ExceptionProblem {
  if (issue?.path[0] === 'reviewOn') return 'no-review'
  if (issue?.path[0] !== 'note') return 'no-reason'
  return issue.code === 'too_big' ? 'note-too-long' : 'no-note'
}

/** An exception as the log keeps it. */
export function exceptionWords({ code, note, reviewOn }: Exception): string {
  return `${code} (review on ${reviewOn}): ${note}`
}

/** The exceptions whose review is due, the longest overdue first. */
export function dueForReview<T extends { exception: Exception }>(kept: readonly T[], today: string): T[] {
  return kept
    .filter(({ exception }) => exception.reviewOn <= today)
    .sort((a, b) => (a.exception.reviewOn < b.exception.reviewOn ? -1 : 1))
}
