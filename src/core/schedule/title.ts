import { tokensOf } from '../fold.ts'
import { withoutEnclosed } from '../without-enclosed.ts'

/** What stands before a name in a calendar's title. */
const LEAD =
  /^(?:appt|appointment|visit|patient|pt|follow[- ]?up|f\/u|new|consult(?:ation)?|phone|video|call)\b[\s.:#-]*(?:with|for)?\s*/iu

/**
 * The readings of a calendar's title that may be a name: `Marlow, Zoë - follow-up`, `Appt: Zoë Marlow (annual)`. The parts around
 * dashes, brackets and the like, each with at least two words; which of them is somebody the list tells.
 */
export function namesInTitle(title: string): string[] {
  const parts = withoutEnclosed(title, '()[]', ' | ')
    .split(/\s[-–—]+\s|[|:;/•]/u)
    .map((part) => part.trim().replace(LEAD, '').trim())
  return [...new Set(parts)].filter((part) => {
    const words = tokensOf(part).length
    return words >= 2 && words <= 6
  })
}
