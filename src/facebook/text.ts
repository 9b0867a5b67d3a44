/** Zero-width characters, bidirectional marks and the soft hyphen: Facebook puts some of them inside labels (seen 2026). */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/** The longest text worth keeping, in UTF-16 units. */
const MOST = 1000

/** A text without what nobody sees in it. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** A text as a reader sees it: without invisible characters, white space as single blanks, cut at 1,000 units. */
export function clean(text: string): string {
  return visible(text.slice(0, MOST * 4))
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MOST)
}

/** A text for comparing where capitals count: cleaned, compatibility forms and apostrophes unified. */
export function plain(text: string): string {
  return clean(text).normalize('NFKC').replaceAll('’', "'")
}

/** A text for comparing: the same in lower case. */
export function folded(text: string): string {
  return plain(text).toLowerCase()
}
