import { describe, expect, it } from 'vitest'
import type { ToLocal } from '../../../../src/core/schedule/appointment.ts'
import { readSchedule } from '../../../../src/core/schedule/read-schedule.ts'

/** A practice five hours behind UTC; everybody in these schedules is fictitious. */
const toLocal: ToLocal = (moment) => {
  const iso = new Date(moment - 5 * 3_600_000).toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) }
}
const read = (text: string) => readSchedule(text, { day: '2026-03-04', toLocal })

describe('a table', () => {
  it('gives the rows of the day, by time, without cancelled ones', () => {
    const text = `Schedule for Dr. Sample\n\nAppt Date,Appt Time,Patient Name,DOB,Status\n03/04/2026,2:30 PM,"Marlow, Zoë",02/03/1980,Booked\n03/04/2026,9:05 AM,"Ferrán, Tomás",,Booked\n03/04/2026,10:00 AM,"Gone, Person",,Cancelled\n03/05/2026,9:00 AM,"Other, Day",,Booked\n`
    expect(read(text)).toEqual([
      { time: '09:05', names: ['Ferrán, Tomás'] },
      { time: '14:30', names: ['Marlow, Zoë'], dob: '1980-02-03' },
    ])
  })

  it('understands dates written the other way, names in parts, and a file of one day without dates', () => {
    expect(read('Date;Time;First Name;Last Name\n04.03.2026;08:00;Zoë;Marlow\n03.04.2026;08:00;Other;Month\n')).toEqual(
      [{ time: '08:00', names: ['Zoë Marlow'] }],
    )
    expect(read('Time\tPatient\n12:15 am\tZoë Marlow\n')).toEqual([{ time: '00:15', names: ['Zoë Marlow'] }])
    expect(read('Start,Patient\n2026-03-04T11:00,Zoë Marlow\n2026-03-05T11:00,Other Day\n')).toEqual([
      { time: '11:00', names: ['Zoë Marlow'] },
    ])
  })

  it.each([
    ['no names', 'Date,Time\n03/04/2026,9:00\n', 'schedule-no-names'],
    ['nothing', '', 'schedule-unreadable'],
    ['broken JSON', '{"resourceType":', 'schedule-unreadable'],
  ])('with %s says so', (_, text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }))
  })
})

it('a calendar gives its events of the day: local, in UTC, folded, with names in titles and invitations', () => {
  const text = [
    'BEGIN:VCALENDAR',
    ...[
      'BEGIN:VEVENT',
      'DTSTART;TZID=America/New_York:20260304T090000',
      'SUMMARY:Marlow\\, Zoë - follow-',
      ' up',
      'END:VEVENT',
    ],
    ...['BEGIN:VEVENT', 'DTSTART:20260304T150000Z', 'SUMMARY:Appt: Tomás Ferrán (annual)', 'END:VEVENT'],
    ...[
      'BEGIN:VEVENT',
      'DTSTART:20260305T030000Z',
      'SUMMARY:Visit',
      'ATTENDEE;ROLE=REQ;CN="Ana Sample":mailto:a@example.org',
      'END:VEVENT',
    ],
    ...['BEGIN:VEVENT', 'DTSTART:20260304T160000Z', 'SUMMARY:Gone Person', 'STATUS:CANCELLED', 'END:VEVENT'],
    ...['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260304', 'SUMMARY:Whole Day', 'END:VEVENT'],
    ...['BEGIN:VEVENT', 'DTSTART:20260305T090000', 'SUMMARY:Other Day', 'END:VEVENT'],
    'END:VCALENDAR',
  ].join('\r\n')
  expect(read(text)).toEqual([
    { names: ['Whole Day'] },
    { time: '09:00', names: ['Marlow, Zoë'] },
    { time: '10:00', names: ['Tomás Ferrán'] },
    { time: '22:00', names: ['Ana Sample'] },
  ])
})

describe('FHIR', () => {
  const appointment = (change: object) => ({
    resourceType: 'Appointment',
    status: 'booked',
    start: '2026-03-04T14:00:00Z',
    ...change,
  })
  const zoe = {
    resourceType: 'Patient',
    id: 'z',
    birthDate: '1980-02-03',
    name: [{ given: ['Zoë'], family: 'Marlow' }],
  }
  const two = [
    appointment({
      participant: [
        { actor: { reference: 'Patient/z', display: 'Zoë M.' } },
        { actor: { reference: 'Practitioner/1', display: 'Dr. Sample' } },
      ],
    }),
    appointment({
      start: '2026-03-04T08:15:00-05:00',
      contained: [{ ...zoe, id: 'c', name: [{ text: 'Ferrán, Tomás' }] }],
      participant: [{ actor: { reference: '#c' } }],
    }),
    appointment({ status: 'cancelled', participant: [{ actor: { reference: 'Patient/g', display: 'Gone Person' } }] }),
    appointment({
      start: '2026-03-05T14:00:00Z',
      participant: [{ actor: { reference: 'Patient/o', display: 'Other Day' } }],
    }),
  ]
  const expected = [
    { time: '08:15', names: ['Ferrán, Tomás'], dob: '1980-02-03' },
    { time: '09:00', names: ['Zoë Marlow', 'Zoë M.'], dob: '1980-02-03' },
  ]
  it.each([
    ['a Bundle', JSON.stringify({ resourceType: 'Bundle', entry: [zoe, ...two].map((resource) => ({ resource })) })],
    ['one resource a line', [zoe, ...two].map((one) => JSON.stringify(one)).join('\n')],
    ['a list', JSON.stringify([zoe, ...two])],
  ])('as %s gives the patients of the day', (_, text) => {
    expect(read(text)).toEqual(expected)
  })
})

/** A calendar of these events. */
const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n')
const times = (text: string) => read(text).map(({ time, names }) => `${time} ${names[0]}`)

describe('a repeated event (the day is a Wednesday)', () => {
  const named = 'SUMMARY:Zoë Marlow'
  it.each([
    ['daily', 'DTSTART:20260101T090000', 'RRULE:FREQ=DAILY', true],
    ['daily, ended', 'DTSTART:20260101T090000', 'RRULE:FREQ=DAILY;UNTIL=20260303T235959', false],
    ['daily, so many times', 'DTSTART:20260302T090000', 'RRULE:FREQ=DAILY;COUNT=2', false],
    ['every other day', 'DTSTART:20260302T090000', 'RRULE:FREQ=DAILY;INTERVAL=2', true],
    ['every other day, the other', 'DTSTART:20260303T090000', 'RRULE:FREQ=DAILY;INTERVAL=2', false],
    ['weekly', 'DTSTART:20260107T090000', 'RRULE:FREQ=WEEKLY', true],
    ['weekly on other days', 'DTSTART:20260106T090000', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH', false],
    ['weekly on some days', 'DTSTART:20260105T090000', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE', true],
    ['monthly on the first Wednesday', 'DTSTART:20250101T090000', 'RRULE:FREQ=MONTHLY;BYDAY=1WE', true],
    ['not before it begins', 'DTSTART:20260311T090000', 'RRULE:FREQ=WEEKLY', false],
  ])('%s', (_, start, rule, there) => {
    expect(times(calendar([start, rule, named]))).toEqual(there ? ['09:00 Zoë Marlow'] : [])
  })

  it('leaves excepted days out and takes added ones in', () => {
    const excepted = ['DTSTART:20260225T090000', 'RRULE:FREQ=WEEKLY', 'EXDATE:20260304T090000', named]
    const added = ['DTSTART:20260225T110000', 'RDATE:20260304T113000', 'SUMMARY:Tomás Ferrán']
    expect(times(calendar(excepted, added))).toEqual(['11:30 Tomás Ferrán'])
  })

  it('follows single ones that were moved away, moved here or cancelled', () => {
    const weekly = (uid: string, name: string) => [
      `UID:${uid}`,
      'DTSTART:20260225T090000',
      'RRULE:FREQ=WEEKLY',
      `SUMMARY:${name}`,
    ]
    const single = (uid: string, id: string, start: string, ...more: string[]) => [
      `UID:${uid}`,
      `RECURRENCE-ID:${id}`,
      `DTSTART:${start}`,
      ...more,
    ]
    const text = calendar(
      weekly('away', 'Moved Away'),
      single('away', '20260304T090000', '20260305T090000', 'SUMMARY:Moved Away'),
      weekly('later', 'Moved Later'),
      single('later', '20260304T090000', '20260304T150000', 'SUMMARY:Moved Later'),
      weekly('gone', 'Gone Person'),
      single('gone', '20260304T090000', '20260304T090000', 'SUMMARY:Gone Person', 'STATUS:CANCELLED'),
      ['UID:here', 'DTSTART:20260226T100000', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Moved Here'],
      single('here', '20260305T100000', '20260304T160000', 'SUMMARY:Moved Here'),
    )
    expect(times(text)).toEqual(['15:00 Moved Later', '16:00 Moved Here'])
  })

  it('in UTC is unfolded before it is turned to the local day', () => {
    expect(times(calendar(['DTSTART:20260102T030000Z', 'RRULE:FREQ=DAILY', named]))).toEqual(['22:00 Zoë Marlow'])
  })

  it('in a zone that the file describes is turned by it', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Far Away',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n')
    const text = calendar(['DTSTART;TZID=Far Away:20260305T080000', named]).replace('VERSION:2.0', zone)
    expect(times(text)).toEqual(['18:00 Zoë Marlow'])
  })
})

it('of a calendar with one event that makes no sense the others count, and one cut short says so', () => {
  const sound = ['DTSTART:20260304T090000', 'SUMMARY:Zoë Marlow']
  expect(times(calendar(['SUMMARY:No Start'], ['DTSTART:tomorrow', 'SUMMARY:Odd Start'], sound))).toEqual([
    '09:00 Zoë Marlow',
  ])
  expect(() => read('BEGIN:VCALENDAR\nno line of a calendar\n')).toThrow(
    expect.objectContaining({ code: 'schedule-unreadable' }),
  )
})
