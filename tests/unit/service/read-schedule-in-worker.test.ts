import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import { readScheduleInWorker } from '../../../src/service/read-schedule-in-worker.ts'
import { scheduleWorker } from '../../support/schedule-reader.ts'

const never = new AbortController().signal
const inTime = (): AbortSignal => never
const day = '2026-03-04'

describe('reading a schedule in a worker', () => {
  it('gives the appointments of the day, and the worker ends', async () => {
    const worker = scheduleWorker()
    const file = new Blob(['Time,Patient\n9:00,Zoë Marlow\n'])
    expect(await readScheduleInWorker(worker, { file, day }, inTime, never)).toEqual([
      { time: '09:00', names: ['Zoë Marlow'] },
    ])
    expect(worker.ended).toBe(true)
  })

  it.each([
    ['no names', 'Date,Time\n03/04/2026,9:00\n', 'schedule-no-names'],
    ['broken JSON', '{"resourceType":', 'schedule-unreadable'],
    [
      'FHIR of the wrong shape',
      '{"resourceType":"Appointment","start":"2026-03-04T09:00","participant":7}',
      'schedule-unreadable',
    ],
  ])('says what is wrong with %s', async (_, text, code) => {
    const worker = scheduleWorker()
    const reading = readScheduleInWorker(worker, { file: new Blob([text]), day }, inTime, never)
    await expect(reading).rejects.toMatchObject({ name: 'Fault', code })
    expect(worker.ended).toBe(true)
  })

  it('ends the worker when its time is up, which begins when it has begun', async () => {
    const clock = new AbortController()
    let started = 0
    const timeUp = (): AbortSignal => {
      started += 1
      return clock.signal
    }
    const silent = scheduleWorker([])
    const stop = new AbortController()
    const waiting = readScheduleInWorker(silent, { file: new Blob([]), day }, timeUp, stop.signal)
    stop.abort(new Fault('locked'))
    await expect(waiting).rejects.toMatchObject({ code: 'locked' })
    expect(started).toBe(0)

    const endless = scheduleWorker([{ kind: 'begun' }])
    const reading = readScheduleInWorker(endless, { file: new Blob([]), day }, timeUp, never)
    expect(started).toBe(1)
    expect(endless.ended).toBe(false)
    clock.abort()
    await expect(reading).rejects.toMatchObject({ code: 'schedule-too-slow' })
    expect(endless.ended).toBe(true)
  })
})
