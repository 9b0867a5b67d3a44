import { clean, folded } from './text.ts'
import { wordsFor } from './words.ts'

const [BEFORE, BEHIND] = [/[("“«].*$/su, /[\p{L}\p{M}\p{N}]/u]

/**
 * Whether a composer is for a person. Its label has to say "Write to" and exactly this name or, in other words, hold the name
 * where it cannot be a part of a longer one; otherwise the heading of the conversation has to be the name.
 * @param label accessible label of the composer, perhaps just "Message"
 * @param headings texts of the headings around it
 */
export function isFor(recipient: string, label: string, headings: readonly string[]): boolean {
  const full = clean(recipient).normalize('NFKC')
  const names = [full, clean(full.replace(BEFORE, ''))].filter((name) => name !== '')
  return names.some((name) => {
    if (headings.some((heading) => folded(heading) === folded(name))) return true
    if (wordsFor('writeTo').some((template) => template.replace('{name}', folded(name)) === folded(label))) return true
    return holds(clean(label).normalize('NFKC'), name)
  })
}

/** "Grubo tu Ana Lee" is for Ana Lee; neither for Ana, nor for Lee, as a name next to it might be another part of it. */
function holds(label: string, name: string): boolean {
  const at = label.indexOf(name)
  if (at === -1) return false
  const before = label.slice(0, at)
  const after = label.slice(at + name.length)
  if (BEHIND.test(before.slice(-1)) || BEHIND.test(after.slice(0, 1))) return false
  const neighbours = [before.trim().split(' ').at(-1) ?? '', after.trim().split(' ')[0] ?? '']
  return before + after !== '' && neighbours.every((word) => word === '' || isCommon(word))
}

/** A word in lower case; scripts without cases cannot tell. */
function isCommon(word: string): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(word) || !/\p{L}/u.test(word)
}
