import { Fault } from '../fault.ts'
import type { Appointment, DayAsked } from './appointment.ts'
import { readScheduleCsv } from './csv.ts'
import { readScheduleFhir } from './fhir.ts'
import { readScheduleIcs } from './ics.ts'

/** Characters a schedule has at most; appointments of a day at most. */
const TEXT_MAX = 20_000_000
const DAY_MAX = 1000

/**
 * The appointments of one day, by time. The kind of file is told by its beginning: a calendar, FHIR (one resource, a Bundle,
 * one resource a line), else a table.
 * @throws Fault `schedule-unreadable`, `schedule-no-names`, `schedule-too-slow`
 */
export function readSchedule(text: string, asked: DayAsked): Appointment[] {
  if (text.length > TEXT_MAX) throw new Fault('schedule-unreadable')
  const plain = text.replace(/^\uFEFF/u, '')
  const appointments = readerOf(plain)(plain, asked)
  return appointments
    .filter(({ names }) => names.length > 0)
    .toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? ''))
    .slice(0, DAY_MAX)
}

function readerOf(text: string): (text: string, asked: DayAsked) => Appointment[] {
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return readScheduleIcs
  return /^\s*[[{]/u.test(text) ? readScheduleFhir : readScheduleCsv
}
