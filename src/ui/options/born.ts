import { day, text } from '../text.ts'

/** A date of birth as people write it; some lists have the year only, or year and month. */
export function born(dob: string | undefined): string {
  if (dob === undefined) return text('list.no-birth')
  return dob.length === 10 ? day(dob) : dob
}
