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
