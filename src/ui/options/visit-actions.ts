import type { Told } from '../../core/brief/script.ts'
import type { Language } from '../../core/language.ts'

/** What the user can do about the day's visits. What went wrong, if anything, comes onto the screen. */
export interface VisitActions {
  /** Takes today's schedule out of a file. */
  read(file: Blob): void
  look(name: string): void
  keep(kept: boolean): void
  forget(): void
  speak(language: Language): void
  /** What the user says instead of a script; an empty text goes back to it. */
  say(told: Told, words: string): void
  print(printing: boolean): void
}
