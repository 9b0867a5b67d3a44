import { linesIn } from './lines.ts'
import { peopleIn } from './person.ts'
import type { Shown } from './shown.ts'
import { surfaceOf } from './surface.ts'
import { folded, plain } from './text.ts'
import { BUTTONS, DIALOGS, EDITABLE, HEADINGS, LANDMARKS, LISTS, NEVER, OVERLAYS, POSTS, ROWS } from './variants.ts'
import { wordsFor, writesInside } from './words.ts'

const ALERTS = '[role="alert"], [role="status"]'
/** Where people write, or are written of. */
const OF_PEOPLE = `${POSTS}, ${ROWS}, ${LISTS}, ${EDITABLE}, a[href]`

/** Places looked at besides dialogs, at most: a long list may have a heading a row. */
const MOST = 200
/** A notice of Facebook's is no longer than this, in UTF-16 units. */
const MOST_OF_NOTICE = 1500

const NOBODY: ReadonlyMap<string, string> = new Map()

/** What Facebook laid over its page, or wrote where it says how things went. */
export interface Notices {
  /** Dialogs that can be seen. */
  dialogs: readonly Element[]
  /** Everything that can be seen and says that the account is blocked for a while. */
  blocks: readonly Element[]
}

/** What a page says besides its lists, at this moment. */
export function noticesOn(document: Document, shown: Shown): Notices {
  const dialogs = [...document.querySelectorAll(OVERLAYS)].filter(shown)
  const alerts = [...document.querySelectorAll(ALERTS)].slice(0, MOST)
  const headings = hasOwnTitles(document) ? [...document.querySelectorAll(HEADINGS)].slice(0, MOST) : []
  const blocks = [
    ...[...dialogs, ...alerts].filter((element) => saysBlocked(element) && shown(element)),
    ...headings.filter((heading) => isBlockTitle(heading) && shown(heading)),
  ]
  return { dialogs, blocks }
}

/**
 * Whether a dialog or an alert is a notice of Facebook's own about a block: short, about nobody, and in words that stand in no
 * post, comment, row, link or name.
 */
function saysBlocked(element: Element): boolean {
  const text = element.textContent ?? ''
  if (!writesInside('blocked', text) || element.matches(`${LISTS}, ${POSTS}`)) return false
  if (text.length > MOST_OF_NOTICE || element.parentElement?.closest(`${OF_PEOPLE}, ${NEVER}, ${DIALOGS}`)) return false
  if (peopleIn(element, NOBODY).length > 0) return false
  return linesIn(element).some(
    ({ text, whole }) => writesInside('blocked', text) && !isWithin(element, whole.closest(OF_PEOPLE)),
  )
}

function isWithin(region: Element, element: Element | null): boolean {
  return element !== null && element !== region && region.contains(element)
}

/** On profiles and pages of groups a title is anybody's name. */
function hasOwnTitles({ location }: Document): boolean {
  return ['home', 'friends', 'requests', 'notifications'].includes(surfaceOf(location.href))
}

/** A title that says nothing but that, and belongs to nobody's card. */
function isBlockTitle(heading: Element): boolean {
  const text = plain(heading.textContent ?? '').replace(/(?<![.!])[.!]+$/u, '')
  if (!writesInside('blocked', text) || !wordsFor('blocked').includes(folded(text))) return false
  if (heading.closest(`${OF_PEOPLE}, ${OVERLAYS}`) !== null || heading.querySelector('a[href]') !== null) return false
  for (let around = heading.parentElement; around !== null; around = around.parentElement) {
    if (around.matches(`${LANDMARKS}, body`)) return true
    const people = peopleIn(around, NOBODY).length
    if (people > 0) return people > 1 || around.querySelector(BUTTONS) === null
  }
  return true
}
