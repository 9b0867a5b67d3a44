/** An event that comes again, or stands for one time that another event comes. */
const AGAIN = /^(?:RRULE|RDATE|RECURRENCE-ID)[;:]/imu
const START = /^DTSTART(?:;[^:\r\n\u2028\u2029]*)?:(\d{8})/imu
const BEGIN = '\nBEGIN:VEVENT'
const END = '\nEND:VEVENT'
const DAY = 86_400_000
/** Days to each side within which an event may be of the day, whatever its time zone. */
const AROUND = 2

/**
 * The text of a calendar without the events that begin on other days and come once: years of them are passed over without being
 * parsed. What cannot be told this way stays.
 * @param day ISO 8601 date
 */
export function nearDay(text: string, day: string): string {
  const [first, last] = [-AROUND, AROUND].map((days) =>
    new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10).replaceAll('-', ''),
  )
  const pieces: string[] = []
  let kept = 0
  for (let at = text.indexOf(BEGIN); at !== -1; at = text.indexOf(BEGIN, at + 1)) {
    const end = text.indexOf(END, at)
    if (end === -1) break
    const event = text.slice(at, end)
    const start = START.exec(event)?.[1]
    if (start === undefined || (start >= (first ?? '') && start <= (last ?? '')) || AGAIN.test(event)) continue
    pieces.push(text.slice(kept, at))
    kept = end + END.length
  }
  return pieces.join('') + text.slice(kept)
}
