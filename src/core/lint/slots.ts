import type { Problem } from '../lint.ts'
import type { Clean } from './clean.ts'
import { SLOT } from './tokens.ts'

/** What a template may ask for, in the spellings people use. All but the first name are the practice's own. */
const PRACTICE_SIDE =
  /^(?:first_?name|practice(?:_?name)?|clinic(?:_?name)?|office(?:_?name|_?hours|_?phone)?|channels?(?:_?\w*)?|hours|opening_?hours|phone(?:_?number)?|portal(?:_?url|_?link)?|url|website|page|page_?url|e?_?mail|address|emergency(?:_?line|_?number)?|number)$/u

/**
 * Placeholders that no template may have: everything of the requester beyond the first name, and whatever is unknown.
 * @param filled a message, in which none may be left at all
 */
export function findSlots({ text, from }: Clean, filled: boolean): Problem[] {
  return [...text.matchAll(SLOT)].flatMap((hit) => {
    const name = hit[0]
      .replace(/[^\p{L}\d_ ]/gu, '')
      .trim()
      .replace(/ +/gu, '_')
    const start = from[hit.index] ?? 0
    if (!filled && PRACTICE_SIDE.test(name)) return []
    return [{ rule: 'placeholder' as const, start, end: from[hit.index + hit[0].length] ?? start }]
  })
}
