import { codeOf } from '../core/fault.ts'
import { readSchedule } from '../core/schedule/read-schedule.ts'
import { localTime } from './local-time.ts'
import type { ScheduleReading, ScheduleSource } from './read-schedule-in-worker.ts'

/** The worker's side: reads the schedule and says what stands in it. */
export async function answerSchedule(
  { file, day }: ScheduleSource,
  say: (reading: ScheduleReading) => void,
): Promise<void> {
  say({ kind: 'begun' })
  try {
    say({ kind: 'result', appointments: readSchedule(await file.text(), { day, toLocal: localTime }) })
  } catch (error) {
    const code = codeOf(error)
    say({ kind: 'fault', code: code === 'unexpected' ? 'schedule-unreadable' : code })
  }
}
