import { LIMITS } from './limits.ts'

/** Anything that JSON can hold, to be looked at with care. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Why a text is not taken. */
export type JsonProblem = 'too-deep' | 'damaged'

/** Reads JSON whose depth was measured before; keys such as `__proto__` become plain entries that nobody asks for. */
export function parseJson(text: string): { value: Json } | JsonProblem {
  if (depthOf(text) > LIMITS.depth) return 'too-deep'
  try {
    return { value: JSON.parse(text) as Json }
  } catch {
    return 'damaged'
  }
}

/** An entry of an object by its own key; nothing for anything else. */
export function entry(value: Json | undefined, key: string): Json | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return
  return Object.hasOwn(value, key) ? value[key] : undefined
}

/** An entry that is a text. */
export function textEntry(value: Json | undefined, key: string): string | undefined {
  const found = entry(value, key)
  return typeof found === 'string' ? found : undefined
}

/** An entry as a list: one value counts as a list of one. */
export function listEntry(value: Json | undefined, key: string): Json[] {
  const found = entry(value, key)
  if (found === undefined || found === null) return []
  return Array.isArray(found) ? found : [found]
}

/** The deepest level of brackets outside strings. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      at = endOfString(text, at)
    } else if (code === 91 || code === 123) {
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (code === 93 || code === 125) depth -= 1
  }
  return deepest
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1
  return at
}
