import { say } from '../state/boot.ts'

/** How long ago, as short as Facebook has it: "50m", "2h", "3d". */
export function age(minutes: number): string {
  if (minutes < 60) return say('minutes', { n: Math.max(1, minutes) })
  if (minutes < 1440) return say('hours', { n: Math.floor(minutes / 60) })
  if (minutes < 10_080) return say('days', { n: Math.floor(minutes / 1440) })
  return say('weeks', { n: Math.floor(minutes / 10_080) })
}
