import type { FaultCode } from '../fault.ts'
import type { Language } from '../language.ts'
import type { PastRequest } from './past-requests.ts'
import type { FilledScript, Told } from './script.ts'

/** One of the day's patients about whom something was decided. */
export interface VisitBrief {
  time?: string
  /** As the schedule, or the user, wrote it. */
  name: string
  /** Not on the patient list: found by the written name alone. */
  unlisted: boolean
  requests: PastRequest[]
  told: Told
  script: FilledScript
}

/** The visits on screen. */
export interface VisitsScreen {
  /** The day that is shown, ISO 8601, local. */
  day: string
  /** Whether the schedule stays after the day. */
  kept: boolean
  /** How many appointments the schedule has; nothing where there is none. */
  appointments?: number
  /** Whether something is read or looked up. */
  busy: boolean
  briefs: VisitBrief[]
  /** What is said is written in this language. */
  language: Language
  /** What the user wrote in the place of a script in this language. */
  own: Partial<Record<Told, string>>
  /** The name that was typed last, where nothing was decided about anybody of that name. */
  nobody?: string
  /** Whether the page for the morning is on screen. */
  printing: boolean
  fault?: FaultCode
}
