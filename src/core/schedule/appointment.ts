/** One appointment of the day's schedule. */
export interface Appointment {
  /** Local time of day, `09:30`; nothing where the file gives none. */
  time?: string
  /** The patient's name as it may be written: one, or several readings of a calendar's title. */
  names: string[]
  /** Date of birth, ISO 8601, where the file has it. */
  dob?: string
}

/** A moment as the practice's clock shows it. */
export interface LocalTime {
  /** ISO 8601 date. */
  day: string
  /** `09:30`. */
  time: string
}

/** Turns a moment (ms since the epoch) into the practice's local time. */
export type ToLocal = (moment: number) => LocalTime

/** What a reader of schedules is told. */
export interface DayAsked {
  /** ISO 8601 date, local. */
  day: string
  toLocal: ToLocal
}

const WALL = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/u

/** An ISO 8601 time as local time: with an offset or Z it is turned, without one it is local already. */
export function localOf(iso: string, toLocal: ToLocal): LocalTime | undefined {
  const wall = WALL.exec(iso)
  if (wall === null) return
  const [, day = '', time = ''] = wall
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/u.test(iso)) return { day, time }
  const moment = Date.parse(iso)
  return Number.isNaN(moment) ? undefined : toLocal(moment)
}
