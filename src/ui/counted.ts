import { number, type TextKey, text } from './text.ts'

/** Texts that have another form for one. */
type CountedKey = { [K in TextKey]: `${K}-one` extends TextKey ? K : never }[TextKey]

/** A text about so many things, with the number as people write it in `{count}`. */
export function counted(key: CountedKey, count: number, values: Readonly<Record<string, string>> = {}): string {
  return text(count === 1 ? `${key}-one` : key, { ...values, count: number(count) })
}
