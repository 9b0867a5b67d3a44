import Papa from 'papaparse'
import { Fault } from '../fault.ts'
import { type DateOrder, isoDate } from '../roster/date.ts'
import type { Appointment, DayAsked } from './appointment.ts'

/** What a column holds, by its header (lower case, letters only). */
const COLUMNS = {
  whole: /^(?:patient|patientname|name|fullname|client|clientname|who)$/u,
  given: /^(?:patient)?(?:first|firstname|given|givenname|forename)$/u,
  family: /^(?:patient)?(?:last|lastname|family|familyname|surname)$/u,
  dob: /^(?:patient)?(?:dob|dateofbirth|birthdate|birthday)$/u,
  date: /^(?:date|day|appointmentdate|apptdate|visitdate|starttime|start|datetime|appointmentdatetime|appointment|startdate|scheduleddate)$/u,
  time: /^(?:time|appointmenttime|appttime|visittime|starttime|start|from|at)$/u,
  status: /^(?:status|appointmentstatus|apptstatus)$/u,
}
type Column = keyof typeof COLUMNS
type Places = Partial<Record<Column, number>>

const ORDERS: DateOrder[] = ['month-first', 'day-first']
const OFF = /cancel|no.?show|resched/iu
const TIME = /(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?/iu

/**
 * Appointments of a table. Rows of other days are left out where there is a column of dates; which way its dates are written is told
 * by which way gives the day more appointments; where both give as many, points between the numbers mean that the day stands first.
 * @throws Fault `schedule-unreadable`, `schedule-no-names`
 */
export function readScheduleCsv(text: string, { day }: DayAsked): Appointment[] {
  const rows = rowsOf(text)
  const at = rows.slice(0, 20).findIndex((row) => hasName(placesOf(row)))
  if (at < 0) throw new Fault(rows.length < 2 ? 'schedule-unreadable' : 'schedule-no-names')
  const places = placesOf(rows[at] ?? [])
  const booked = rows.slice(at + 1).filter((row) => !OFF.test(cell(row, places.status)))
  const days = ORDERS.map((order) => booked.filter((row) => isOnDay(cell(row, places.date), day, order)))
  const [monthFirst = [], dayFirst = []] = days
  const dotted = booked.some((row) => /^\d+\.\d+\./u.test(cell(row, places.date)))
  const asDayFirst = dayFirst.length > monthFirst.length || (dotted && dayFirst.length === monthFirst.length)
  return (asDayFirst ? dayFirst : monthFirst).map((row) => appointmentOf(row, places, day))
}

/** A quotation mark that is never closed is a letter like any other, so that it costs no rows. */
function rowsOf(text: string): string[][] {
  const how = { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: 'greedy' as const }
  const { data, errors } = Papa.parse<string[]>(text, how)
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return data
  return Papa.parse<string[]>(text, { ...how, quoteChar: '\u0000' }).data
}

function placesOf(header: readonly string[]): Places {
  const places: Places = {}
  header.forEach((title, place) => {
    const plain = title.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
    for (const column of Object.keys(COLUMNS) as Column[]) {
      if (COLUMNS[column].test(plain)) places[column] ??= place
    }
  })
  return places
}

function hasName({ whole, family }: Places): boolean {
  return whole !== undefined || family !== undefined
}

/** A cell without a date, such as a bare time, is of the day. */
function isOnDay(written: string, day: string, order: DateOrder): boolean {
  const [date = '', ...rest] = written.split(/[T\s]+/u)
  const iso = isoDate(date, order, day) ?? isoDate(written, order, day)
  return iso === undefined ? !/\d{4}/u.test([date, ...rest].join(' ')) : iso === day
}

function appointmentOf(row: readonly string[], places: Places, day: string): Appointment {
  const parts = [cell(row, places.given), cell(row, places.family)].filter(Boolean)
  const whole = cell(row, places.whole)
  const time = timeOf(cell(row, places.time)) ?? timeOf(cell(row, places.date))
  const dob = isoDate(cell(row, places.dob), 'month-first', day)
  return {
    ...(time === undefined ? {} : { time }),
    names: parts.length > 0 ? [parts.join(' ')] : [whole].filter(Boolean),
    ...(dob === undefined ? {} : { dob }),
  }
}

function timeOf(written: string): string | undefined {
  const found = TIME.exec(written)
  if (found === null) return
  const [, hour = '', minute = '', half = ''] = found
  const shift = /p/iu.test(half) && Number(hour) < 12 ? 12 : /a/iu.test(half) && hour === '12' ? -12 : 0
  return `${String(Number(hour) + shift).padStart(2, '0')}:${minute}`
}

function cell(row: readonly string[], place: number | undefined): string {
  return place === undefined ? '' : (row[place] ?? '').trim()
}
