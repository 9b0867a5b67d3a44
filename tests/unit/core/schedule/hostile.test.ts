import { expect, it } from 'vitest'
import type { ToLocal } from '../../../../src/core/schedule/appointment.ts'
import { readSchedule } from '../../../../src/core/schedule/read-schedule.ts'

const toLocal: ToLocal = (moment) => {
  const iso = new Date(moment).toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) }
}
const read = (text: string) => readSchedule(text, { day: '2026-03-04', toLocal })
const NAMED = 'SUMMARY:Zoë Marlow'
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...events: string[]): string => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n')
const many = (count: number, one: (place: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => one(at))
const daily = many(1000, (at) => event(`UID:${at}`, 'DTSTART:19000101T090000', 'RRULE:FREQ=DAILY', NAMED))

/**
 * Each of these took minutes, or for ever, or lost what stood behind: with the time limit of a test they tell of that. The clock of
 * the product is looked at in the browsers.
 */
it.each([
  ['1,000 daily events since 1900', calendar(...daily), 1000],
  ['a title of 200,000 brackets', calendar(event('DTSTART:20260304T090000', `SUMMARY:${'('.repeat(200_000)}`)), 0],
  ['a title folded a million times', calendar(event('DTSTART:20260304T090000', `SUMMARY:a${'\r\n b'.repeat(1e6)}`)), 0],
  [
    '100 years of events',
    calendar(...many(36_500, (at) => event(`UID:${at}`, `DTSTART:${1900 + (at % 100)}0304T090000`, NAMED))),
    0,
  ],
  ['a table with one quotation mark', `Time,Patient\n9:00,"Zoë Marlow\n${'9:00,Tomás Ferrán\n'.repeat(900)}`, 901],
])('reads %s', (_, text, count) => {
  expect(read(text)).toHaveLength(count)
})

it.each([
  [
    'an hourly event since 1900',
    calendar(event('DTSTART:19000101T090000', 'RRULE:FREQ=HOURLY', NAMED)),
    'schedule-too-slow',
  ],
  [
    'thousands of events that come a hundred thousand times',
    calendar(
      ...many(2000, (at) => event(`UID:${at}`, 'DTSTART:19000101T090000', 'RRULE:FREQ=DAILY;COUNT=99999', NAMED)),
    ),
    'schedule-too-slow',
  ],
  ['JSON nested deeply', '['.repeat(1e6), 'schedule-unreadable'],
  ['JSON nested deeply, and closed', `${'['.repeat(1e5)}${']'.repeat(1e5)}`, 'schedule-unreadable'],
  ['a header of a million brackets', `${'('.repeat(1e6)},Time\nZoë Marlow,9:00\n`, 'schedule-no-names'],
])('refuses %s', (_, text, code) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code }))
})

it('an event that never comes is passed over, the others count', () => {
  const never = event(
    'UID:1',
    'DTSTART:20200101T090000',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'SUMMARY:Ana Sample',
  )
  expect(read(calendar(never, event('UID:2', 'DTSTART:20260304T090000', NAMED)))).toEqual([
    { time: '09:00', names: ['Zoë Marlow'] },
  ])
})

it.each([
  ['every third day since 1901', '19010102T090000', 'FREQ=DAILY;INTERVAL=3', [], true],
  ['every third day since 1901, the other', '19010103T090000', 'FREQ=DAILY;INTERVAL=3', [], false],
  ['every other week since 1902', '19020101T090000', 'FREQ=WEEKLY;INTERVAL=2', [], false],
  ['every other week since 1902, the other', '19020108T090000', 'FREQ=WEEKLY;INTERVAL=2', [], true],
  ['some days of every week since 1903', '19030101T090000', 'FREQ=WEEKLY;BYDAY=MO,WE', [], true],
  ['ended long ago', '19030101T090000', 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20200101T000000', [], false],
  [
    'with this day left out',
    '20200101T090000',
    'FREQ=WEEKLY',
    ['EXDATE:20210106T090000', 'EXDATE:20260225T090000', 'EXDATE:20260304T090000'],
    false,
  ],
  [
    'with other days left out',
    '20200101T090000',
    'FREQ=WEEKLY',
    ['EXDATE:20210106T090000', 'EXDATE:20260225T090000'],
    true,
  ],
])('counts whole turns of a rule at once: %s', (_, start, rule, more, there) => {
  const found = read(calendar(event(`DTSTART:${start}`, `RRULE:${rule}`, ...more, NAMED)))
  expect(found).toHaveLength(there ? 1 : 0)
})

it('passes over no event that may be of the day', () => {
  const kept = [
    event('UID:1', 'DTSTART;VALUE=DATE:20260304', 'SUMMARY:Whole Day'),
    event('UID:2', 'DTSTART:20260305T030000Z', 'SUMMARY:Other Day'),
    event('UID:3', 'DTSTART;TZID=Europe', ' /Berlin:20260304T100000', 'SUMMARY:Folded Zone'),
    event('UID:4', 'DTSTART:20200304T110000', 'RDATE:20260304T113000', 'SUMMARY:Added Day'),
    event('UID:5', 'DTSTART:20200304T110000', 'SUMMARY:Long Ago'),
  ]
  expect(read(calendar(...kept)).map(({ names }) => names[0])).toEqual(['Whole Day', 'Folded Zone', 'Added Day'])
})
