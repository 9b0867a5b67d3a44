import type { PatientName } from './model.ts'

/** A name of the list in one line: its parts in the usual order or, where it has none, its text. */
export function writtenName({ given, middle, family, text }: PatientName): string {
  return [given, middle, family].filter(Boolean).join(' ') || (text ?? '')
}
