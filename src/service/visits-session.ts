import type { Told } from '../core/brief/script.ts'
import type { VisitsScreen } from '../core/brief/visit-brief.ts'
import type { Look, Looked } from '../core/brief/visitor.ts'
import { codeOf } from '../core/fault.ts'
import type { Language } from '../core/language.ts'
import type { Appointment } from '../core/schedule/appointment.ts'
import type { DaySchedule } from '../store/day-schedule.ts'
import { readOwnScripts, saveOwnScript } from '../store/own-scripts.ts'
import { localTime } from './local-time.ts'
import { briefsFor, type VisitPrepareWorld } from './todays-visits.ts'
import type { VisitsWorld } from './visits.ts'

/** Reads the appointments of a day (ISO 8601, local); rejects with a Fault, or with the reason of `stop`. */
export type ReadDay = (file: Blob, day: string, stop: AbortSignal) => Promise<Appointment[]>

/** The state of the visits and everything that changes it. */
export interface VisitsSession {
  open(): Promise<void>
  /** Lets go of every name on screen. */
  drop(): void
  /** Takes the schedule of today out of a file; it takes the place of the one before. */
  read(file: Blob): Promise<void>
  /** Looks one name up; somebody about whom something was decided comes onto the day's list. */
  look(name: string): Promise<void>
  /** Whether the schedule stays after the day. */
  keep(kept: boolean): Promise<void>
  /** Lets go of the schedule. */
  forget(): Promise<void>
  speak(language: Language): Promise<void>
  /** What the user says instead of a script; an empty text goes back to it. */
  say(told: Told, words: string): Promise<void>
  print(printing: boolean): void
}

/**
 * Opens a session.
 * @param changed told every change; nothing where no visits are on screen
 */
export function openVisitsSession(
  given: VisitPrepareWorld & { readDay: ReadDay },
  changed: (screen: VisitsScreen | undefined) => void,
): VisitsSession {
  const { days, local, policy, now, readDay } = given
  const world = { ...given, visits: remembered(given.visits) }
  const today = (): string => localTime(now().getTime()).day
  let screen: VisitsScreen | undefined
  let schedule: DaySchedule | undefined
  let run = new AbortController()

  const set = (change: Partial<VisitsScreen>, stop?: AbortSignal): void => {
    if (screen === undefined || stop?.aborted === true) return
    screen = { ...screen, ...change }
    changed(screen)
  }
  /** One thing at a time: what was begun before ends. */
  async function step(work: (stop: AbortSignal) => Promise<Partial<VisitsScreen>>): Promise<void> {
    run.abort()
    const mine = new AbortController()
    run = mine
    set({ busy: true, fault: undefined, nobody: undefined })
    try {
      const change = await work(mine.signal)
      set({ ...change, busy: false }, mine.signal)
    } catch (error) {
      set({ busy: false, fault: codeOf(error) }, mine.signal)
    }
  }
  /** What stands on screen of the schedule that is there. */
  async function shown(stop: AbortSignal, language = screen?.language ?? 'en'): Promise<Partial<VisitsScreen>> {
    const own = (await readOwnScripts(local))[language] ?? {}
    const { day = today(), kept = false, appointments } = schedule ?? {}
    const briefs = appointments === undefined ? [] : await briefsFor(appointments, language, world, stop)
    return { day, kept, language, own, briefs, appointments: appointments?.length }
  }
  async function save(next: DaySchedule, stop: AbortSignal): Promise<void> {
    stop.throwIfAborted()
    await days.save(next)
    schedule = next
  }

  return {
    async open() {
      if (screen === undefined) {
        const language = (await policy())?.language ?? 'en'
        screen = { day: today(), kept: false, busy: false, briefs: [], language, own: {}, printing: false }
      }
      world.visits.forget()
      await step(async (stop) => {
        const found = await days.load(today())
        stop.throwIfAborted()
        schedule = found
        return shown(stop)
      })
    },
    drop() {
      run.abort()
      world.visits.forget()
      schedule = undefined
      if (screen === undefined) return
      screen = undefined
      changed(undefined)
    },
    read: (file) =>
      step(async (stop) => {
        const day = today()
        const appointments = await readDay(file, day, stop)
        await save({ day, kept: schedule?.kept ?? false, appointments }, stop)
        return shown(stop)
      }),
    look: (name) =>
      step(async (stop) => {
        const typed: Appointment = { names: [name] }
        const [found] = await briefsFor([typed], screen?.language ?? 'en', world, stop)
        if (found === undefined) return { nobody: name }
        const { day = today(), kept = false, appointments = [] } = schedule ?? {}
        await save({ day, kept, appointments: [typed, ...appointments] }, stop)
        return shown(stop)
      }),
    keep: (kept) =>
      step(async (stop) => {
        if (schedule !== undefined) await save({ ...schedule, kept }, stop)
        return { kept }
      }),
    forget: () =>
      step(async (stop) => {
        await days.erase()
        schedule = undefined
        return shown(stop)
      }),
    speak: (language) => step((stop) => shown(stop, language)),
    say: (told, words) =>
      step(async (stop) => {
        await saveOwnScript(local, screen?.language ?? 'en', told, words)
        return shown(stop)
      }),
    print: (printing) => set({ printing }),
  }
}

/** The same, with every name looked up once until `forget`. */
function remembered(visits: VisitsWorld): VisitsWorld & { forget(): void } {
  const known = new Map<string, Promise<Looked>>()
  const once =
    (kind: string, look: Look): Look =>
    (written) => {
      const key = `${kind}|${written}`
      const found = known.get(key) ?? look(written)
      known.set(key, found)
      return found
    }
  return {
    ...visits,
    look: once('request', visits.look),
    lookScheduled: once('schedule', visits.lookScheduled),
    forget: () => known.clear(),
  }
}
