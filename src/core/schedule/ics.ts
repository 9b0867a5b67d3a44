import ICAL from 'ical.js'
import { Fault } from '../fault.ts'
import type { Appointment, DayAsked, LocalTime, ToLocal } from './appointment.ts'
import { namesInTitle } from './title.ts'

/** Repetitions looked at of one event: a daily one for a hundred years, so that no file can keep the page busy. */
const REPEATS_MAX = 36_600

/**
 * Appointments of a calendar (RFC 5545): the events that begin on the day, repeated ones unfolded (rules, excepted and added
 * days, single ones moved or cancelled).
 * @throws Fault `schedule-unreadable`
 */
export function readScheduleIcs(text: string, { day, toLocal }: DayAsked): Appointment[] {
  const calendars = parsed(text)
  const parts = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
  const byId = Map.groupBy(parts, (part) => String(part.getFirstPropertyValue('uid') ?? ''))
  return [...byId.values()].flatMap((some) => {
    const moved = some.filter((part) => part.hasProperty('recurrence-id'))
    const whole = some.filter((part) => !part.hasProperty('recurrence-id'))
    const changed = new Set(moved.map((part) => String(part.getFirstPropertyValue('recurrence-id'))))
    return [
      ...whole.flatMap((part) => safely(() => onDay(part, changed, day, toLocal))),
      ...moved.flatMap((part) => safely(() => onDay(part, new Set(), day, toLocal))),
    ]
  })
}

function parsed(text: string): ICAL.Component[] {
  try {
    const found = ICAL.parse(text) as unknown[]
    const all = Array.isArray(found[0]) ? found : [found]
    return all.map((one) => new ICAL.Component(one as ConstructorParameters<typeof ICAL.Component>[0]))
  } catch (cause) {
    throw new Fault('schedule-unreadable', { cause })
  }
}

/** An event whose dates make no sense is passed over; the others count. */
function safely(read: () => Appointment[]): Appointment[] {
  try {
    return read()
  } catch {
    return []
  }
}

/** The times at which an event begins on the day. @param changed repetitions that stand for themselves in the file */
function onDay(part: ICAL.Component, changed: ReadonlySet<string>, day: string, toLocal: ToLocal): Appointment[] {
  if (/cancelled/iu.test(String(part.getFirstPropertyValue('status') ?? ''))) return []
  const names = namesOf(part)
  return startsOf(new ICAL.Event(part), changed, day, toLocal).map(({ time }) => ({ ...(time && { time }), names }))
}

function startsOf(event: ICAL.Event, changed: ReadonlySet<string>, day: string, toLocal: ToLocal): LocalTime[] {
  if (!event.isRecurring() || event.isRecurrenceException()) {
    const start = localTime(event.startDate, toLocal)
    return start.day === day ? [start] : []
  }
  const found: LocalTime[] = []
  const repeats = event.iterator()
  for (let count = 0; count < REPEATS_MAX; count += 1) {
    const next = repeats.next() as ICAL.Time | undefined
    if (next === undefined || next === null) break
    const start = localTime(next, toLocal)
    if (start.day > day) break
    if (start.day === day && !changed.has(next.toString())) found.push(start)
  }
  return found
}

/** With a zone that the file describes, or in UTC, it is turned; any other is taken for the practice's own. */
function localTime(time: ICAL.Time, toLocal: ToLocal): LocalTime {
  const written = time.toString()
  if (time.isDate) return { day: written.slice(0, 10), time: '' }
  const described = time.zone !== undefined && time.zone !== ICAL.Timezone.localTimezone
  return described ? toLocal(time.toUnixTime() * 1000) : { day: written.slice(0, 10), time: written.slice(11, 16) }
}

function namesOf(part: ICAL.Component): string[] {
  const title = String(part.getFirstPropertyValue('summary') ?? '').replaceAll(/\s+/gu, ' ')
  const invited = part.getAllProperties('attendee').flatMap((guest) => {
    const name = guest.getFirstParameter('cn')
    return name === undefined || name === '' ? [] : [name]
  })
  return [...new Set([...namesInTitle(title), ...invited])]
}
