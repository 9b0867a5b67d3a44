import type { LocalTime } from '../core/schedule/appointment.ts'

/** A moment (ms since the epoch) as this computer's clock shows it. */
export function localTime(moment: number): LocalTime {
  const date = new Date(moment)
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  }
}
