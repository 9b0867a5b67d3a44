import type { Appointment, DayAsked, LocalTime } from './appointment.ts'
import { localOf } from './appointment.ts'
import { namesInTitle } from './title.ts'

type Lines = ReadonlyMap<string, { parameters: string; value: string }[]>

/** Appointments of a calendar (RFC 5545): the events that begin on the day, cancelled ones left out; repetitions are not unfolded. */
export function readScheduleIcs(text: string, { day, toLocal }: DayAsked): Appointment[] {
  const unfolded = text.replaceAll(/\r?\n[ \t]/gu, '')
  const events = unfolded.match(/^BEGIN:VEVENT\s*$[\s\S]*?^END:VEVENT/gimu) ?? []
  return events.flatMap((event) => {
    const lines = linesOf(event)
    const start = startOf(lines, toLocal)
    if (start?.day !== day || /cancelled/iu.test(lines.get('STATUS')?.[0]?.value ?? '')) return []
    const time = start.time === '' ? {} : { time: start.time }
    return [{ ...time, names: namesOf(lines) }]
  })
}

function linesOf(event: string): Lines {
  const lines = event.split(/\r?\n/u).flatMap((line) => {
    const found = /^([A-Z-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/iu.exec(line)
    if (found === null) return []
    const [, name = '', parameters = '', value = ''] = found
    return [{ name: name.toUpperCase(), parameters, value }]
  })
  return Map.groupBy(lines, ({ name }) => name)
}

function startOf(lines: Lines, toLocal: DayAsked['toLocal']): LocalTime | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z)?)?/u.exec(lines.get('DTSTART')?.[0]?.value ?? '')
  if (found === null) return
  const [, year, month, date, hour, minute, utc = ''] = found
  if (hour === undefined) return { day: `${year}-${month}-${date}`, time: '' }
  return localOf(`${year}-${month}-${date}T${hour}:${minute}:00${utc}`, toLocal)
}

function namesOf(lines: Lines): string[] {
  const title = unescaped(lines.get('SUMMARY')?.[0]?.value ?? '')
  const invited = (lines.get('ATTENDEE') ?? []).flatMap(({ parameters }) => {
    const [, quoted, plain] = /;CN=(?:"([^"]*)"|([^;:]*))/iu.exec(parameters) ?? []
    return quoted ?? plain ?? []
  })
  return [...new Set([...namesInTitle(title), ...invited])]
}

function unescaped(value: string): string {
  return value.replaceAll(/\\([,;\\nN])/gu, (_, letter: string) => (/n/iu.test(letter) ? ' ' : letter))
}
