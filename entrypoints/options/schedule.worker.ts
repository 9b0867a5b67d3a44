import { answerSchedule } from '../../src/service/answer-schedule.ts'
import type { ScheduleSource } from '../../src/service/read-schedule-in-worker.ts'

/** Reads the day's schedule beside the page, so that no file can keep the page busy. */
self.onmessage = ({ data }: MessageEvent<ScheduleSource>) => {
  void answerSchedule(data, (reading) => self.postMessage(reading))
}
