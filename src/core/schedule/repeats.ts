import ICAL from 'ical.js'

const DAYS: Partial<Record<string, number>> = { DAILY: 1, WEEKLY: 7 }
const DAY = 86_400_000

/**
 * The times at which an event comes, in their order; where it comes every so many days or weeks for ever, only from shortly before a
 * day on: nobody has to count a hundred years.
 * @param day ISO 8601 date
 */
export function repeatsNear(part: ICAL.Component, start: ICAL.Time, day: string): ICAL.RecurExpansion {
  const from = start.clone()
  from.adjust(daysLeftOut(part, start, day), 0, 0, 0)
  return new ICAL.RecurExpansion({ component: part, dtstart: from })
}

/** As many as make no difference: whole turns of the rule, one of them left before the day. */
function daysLeftOut(part: ICAL.Component, start: ICAL.Time, day: string): number {
  const rules = part.getAllProperties('rrule')
  const rule = rules[0]?.getFirstValue()
  if (rules.length !== 1 || !(rule instanceof ICAL.Recur) || rule.isByCount()) return 0
  const turn = (DAYS[rule.freq] ?? 0) * rule.interval
  const days = (Date.parse(day) - Date.parse(start.toString().slice(0, 10))) / DAY
  return turn > 0 && days > 2 * turn ? (Math.floor(days / turn) - 1) * turn : 0
}
