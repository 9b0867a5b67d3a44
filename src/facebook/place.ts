import type { Surface } from '../core/model.ts'
import { BESIDE, DIALOGS } from './variants.ts'

/**
 * Where buttons stand, which says how much has to speak for a request: among the requests, in the column beside the home feed,
 * or as one of many kinds of notifications.
 */
export type Place = 'list' | 'box' | 'note'

/** The place of an element on a page. */
export function placeOf(element: Element, surface: Surface): Place {
  if (element.closest(DIALOGS) !== null) return 'note'
  if (surface === 'friends' || surface === 'requests') return 'list'
  return surface === 'home' && element.closest(BESIDE) !== null ? 'box' : 'note'
}

/** Where on Facebook a request is said to have been read. */
export function surfaceAt(element: Element, surface: Surface): Surface {
  return element.closest(DIALOGS) !== null ? 'notifications' : surface
}
