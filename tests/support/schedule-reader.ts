import { answerSchedule } from '../../src/service/answer-schedule.ts'
import {
  readScheduleInWorker,
  type ScheduleReading,
  type ScheduleWorker,
} from '../../src/service/read-schedule-in-worker.ts'
import type { ReadDay } from '../../src/service/visits-session.ts'

/** A worker in the same thread that answers as the real one, or says what is given. */
export function scheduleWorker(given?: readonly ScheduleReading[]): ScheduleWorker & { ended: boolean } {
  const one: ScheduleWorker & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    terminate() {
      one.ended = true
    },
    postMessage(source) {
      const say = (data: ScheduleReading): void => one.onmessage?.({ data: structuredClone(data) } as MessageEvent)
      if (given === undefined) void answerSchedule(source, say)
      else for (const reading of given) say(reading)
    },
  }
  return one
}

/** Reads schedules as the product does, in the same thread. */
export const readDayHere: ReadDay = (file, day, stop) =>
  readScheduleInWorker(scheduleWorker(), { file, day }, () => new AbortController().signal, stop)
