/**
 * A text with something else in the place of all that brackets enclose, brackets and all. A bracket that is never closed stays. Time
 * grows with the length, also where thousands of brackets are never closed, as it would not with an expression.
 * @param pairs each an opening and its closing bracket: `()[]`
 */
export function withoutEnclosed(text: string, pairs: string, instead: string): string {
  const pieces: string[] = []
  const never = new Set<string>()
  let kept = 0
  for (let at = 0; at < text.length; at += 1) {
    const pair = pairs.indexOf(text.charAt(at))
    if (pair === -1 || pair % 2 === 1) continue
    const closing = pairs.charAt(pair + 1)
    const end = never.has(closing) ? -1 : text.indexOf(closing, at + 1)
    if (end === -1) {
      never.add(closing)
      continue
    }
    pieces.push(text.slice(kept, at), instead)
    kept = end + 1
    at = end
  }
  return pieces.join('') + text.slice(kept)
}
