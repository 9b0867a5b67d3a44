import ICAL from 'ical.js'
import { Fault } from '../fault.ts'
import type { Appointment, DayAsked, LocalTime, ToLocal } from './appointment.ts'
import { nearDay } from './near-day.ts'
import { repeatsNear } from './repeats.ts'
import { namesInTitle } from './title.ts'

/** Repetitions looked at in all events together: no calendar of a practice has as many, and no file can keep the computer busy. */
const REPEATS_MAX = 50_000
/** Longer titles are cut: no name is. */
const TITLE_MAX = 1000

/**
 * Appointments of a calendar (RFC 5545): the events that begin on the day, repeated ones unfolded (rules, excepted and added
 * days, single ones moved or cancelled).
 * @throws Fault `schedule-unreadable`, `schedule-too-slow`
 */
export function readScheduleIcs(text: string, { day, toLocal }: DayAsked): Appointment[] {
  const calendars = parsed(nearDay(text, day))
  const budget = { left: REPEATS_MAX }
  const asked = { day, toLocal, budget }
  const parts = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
  const byId = Map.groupBy(parts, (part) => String(part.getFirstPropertyValue('uid') ?? ''))
  return [...byId.values()].flatMap((some) => {
    const moved = some.filter((part) => part.hasProperty('recurrence-id'))
    const whole = some.filter((part) => !part.hasProperty('recurrence-id'))
    const changed = new Set(moved.map((part) => String(part.getFirstPropertyValue('recurrence-id'))))
    return [
      ...whole.flatMap((part) => safely(() => onDay(part, changed, asked))),
      ...moved.flatMap((part) => safely(() => onDay(part, new Set(), asked))),
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
  } catch (error) {
    if (error instanceof Fault) throw error
    return []
  }
}

/** The day, and how many repetitions may still be looked at. */
type Asked = DayAsked & { budget: { left: number } }

/** The times at which an event begins on the day. @param changed repetitions that stand for themselves in the file */
function onDay(part: ICAL.Component, changed: ReadonlySet<string>, asked: Asked): Appointment[] {
  if (/cancelled/iu.test(String(part.getFirstPropertyValue('status') ?? ''))) return []
  const names = namesOf(part)
  return startsOf(new ICAL.Event(part), changed, asked).map(({ time }) => ({ ...(time && { time }), names }))
}

function startsOf(event: ICAL.Event, changed: ReadonlySet<string>, { day, toLocal, budget }: Asked): LocalTime[] {
  if (!event.isRecurring() || event.isRecurrenceException()) {
    const start = localTime(event.startDate, toLocal)
    return start.day === day ? [start] : []
  }
  const found: LocalTime[] = []
  const repeats = repeatsNear(event.component, event.startDate, day)
  for (; ; budget.left -= 1) {
    if (budget.left === 0) throw new Fault('schedule-too-slow')
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
  const title = String(part.getFirstPropertyValue('summary') ?? '')
    .slice(0, TITLE_MAX)
    .replaceAll(/\s+/gu, ' ')
  const invited = part.getAllProperties('attendee').flatMap((guest) => {
    const name = guest.getFirstParameter('cn')
    return name === undefined || name === '' ? [] : [name]
  })
  return [...new Set([...namesInTitle(title), ...invited])]
}
