import words from '../../assets/languages/en.json' with { type: 'json' }

/** Names of all texts on screen. */
export type TextKey = keyof typeof words

/**
 * A text of the interface, with its placeholders filled. Placeholders without a value stay as they are.
 * @param values by the name in braces
 */
export function text(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return words[key].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
}

/** A number as people write it. */
export function number(value: number): string {
  return new Intl.NumberFormat('en').format(value)
}

/** A day as people write it. */
export function day(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(iso))
}

/** A day and time, short. */
export function moment(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}

/** A calendar month, written `2026-11`, as people write it. */
export function monthName(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T00:00:00Z`),
  )
}
