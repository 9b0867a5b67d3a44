import type { VisitsScreen } from '../../core/brief/visit-brief.ts'
import { counted } from '../counted.ts'
import { day } from '../text.ts'

/** The day in a sentence: how many come, and about how many of them something was decided. */
export function visitsSummary({ day: date, appointments = 0, briefs }: VisitsScreen): string {
  const come = counted('visits.come', appointments, { date: day(date) })
  return `${come} ${counted('visits.decided', briefs.length)}`
}
