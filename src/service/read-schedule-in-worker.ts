import { Fault, type FaultCode } from '../core/fault.ts'
import type { Appointment } from '../core/schedule/appointment.ts'

/** What the worker that reads a schedule is given. */
export interface ScheduleSource {
  file: Blob
  /** ISO 8601 date, local. */
  day: string
}

/** What it says: that it has begun, then what the file holds, or why it cannot be read. */
export type ScheduleReading =
  | { kind: 'begun' }
  | { kind: 'result'; appointments: Appointment[] }
  | { kind: 'fault'; code: FaultCode }

/** What is needed of a `Worker`. */
export interface ScheduleWorker {
  postMessage(source: ScheduleSource): void
  terminate(): void
  onmessage: ((event: MessageEvent<ScheduleReading>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/**
 * Has a worker read a schedule. The worker ends with it, whatever comes of it, and at the latest when its time is up.
 * @param timeUp starts the clock as soon as the worker has begun; aborts when the time is up
 * @throws Fault `schedule-unreadable`, `schedule-no-names`, `schedule-too-slow`; the reason of `stop`
 */
export async function readScheduleInWorker(
  worker: ScheduleWorker,
  source: ScheduleSource,
  timeUp: () => AbortSignal,
  stop: AbortSignal,
): Promise<Appointment[]> {
  const { promise, resolve, reject } = Promise.withResolvers<Appointment[]>()
  const abort = (): void => reject(stop.reason)
  stop.addEventListener('abort', abort, { once: true })
  worker.onmessage = ({ data }) => {
    if (data.kind === 'result') resolve(data.appointments)
    else if (data.kind === 'fault') reject(new Fault(data.code))
    else timeUp().addEventListener('abort', () => reject(new Fault('schedule-too-slow')), { once: true })
  }
  worker.onerror = () => reject(new Fault('schedule-unreadable'))
  try {
    stop.throwIfAborted()
    worker.postMessage(source)
    return await promise
  } finally {
    stop.removeEventListener('abort', abort)
    worker.terminate()
  }
}
