import { z } from 'zod'
import type { Appointment } from '../core/schedule/appointment.ts'
import type { StorageArea } from './area.ts'
import { fromBase64, toBase64 } from './bytes.ts'
import { open, seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** The schedule of one day. */
export interface DaySchedule {
  /** ISO 8601, local. */
  day: string
  /** Stays after the day, and after the browser's end, as the user wished. */
  kept: boolean
  appointments: Appointment[]
}

/** Where the day's schedule lies: in the browser's memory or, if wished, on disk; encrypted in both. */
export interface DaySchedules {
  /** @throws Fault `locked` */
  save(schedule: DaySchedule): Promise<void>
  /** The schedule that is there; one of another day that was not to stay is let go of. @throws Fault `locked` */
  load(today: string): Promise<DaySchedule | undefined>
  erase(): Promise<void>
}

/** Where it lies; pages of ours watch it. */
export const VISITS_KEY = 'visits'

const stored = z.strictObject({ day: z.iso.date(), iv: z.base64(), bytes: z.base64() })

/** Opens the schedule of the day. */
export function openDaySchedules(vault: Vault, session: StorageArea, local: StorageArea): DaySchedules {
  const place = async (day: string): Promise<string> => `visits|1|${await vault.databaseId()}|${day}`
  async function erase(): Promise<void> {
    await session.remove(VISITS_KEY)
    await local.remove(VISITS_KEY)
  }
  async function read(area: StorageArea): Promise<Omit<DaySchedule, 'kept'> | undefined> {
    const row = stored.safeParse((await area.get(VISITS_KEY))[VISITS_KEY]).data
    if (row === undefined) return
    const key = await vault.key('visits')
    const sealed = { iv: fromBase64(row.iv), bytes: fromBase64(row.bytes) }
    const opened = await open(key, await place(row.day), sealed).catch(() => undefined)
    return Array.isArray(opened) ? { day: row.day, appointments: opened as Appointment[] } : undefined
  }
  return {
    async save({ day, kept, appointments }) {
      const { iv, bytes } = await seal(await vault.key('visits'), await place(day), appointments)
      await erase()
      await (kept ? local : session).set({ [VISITS_KEY]: { day, iv: toBase64(iv), bytes: toBase64(bytes) } })
    },
    async load(today) {
      await vault.key('visits')
      const kept = await read(local)
      if (kept !== undefined) return { ...kept, kept: true }
      const passing = await read(session)
      if (passing?.day === today) return { ...passing, kept: false }
      await erase()
      return
    },
    erase,
  }
}
