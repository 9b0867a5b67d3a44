import type { Shown } from './shown.ts'
import { folded } from './text.ts'
import { HEADINGS, OVERLAYS } from './variants.ts'
import { says } from './words.ts'

const ALERTS = '[role="alert"], [role="status"]'

/** Places looked at besides dialogs, at most: a long list may have a heading a row. */
const MOST = 200

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
  const others = [...document.querySelectorAll(`${ALERTS}, ${HEADINGS}`)].slice(0, MOST)
  const blocks = [...dialogs, ...others].filter((element) => isBlock(element) && shown(element))
  return { dialogs, blocks }
}

function isBlock(element: Element): boolean {
  return says('blocked', folded(element.textContent ?? ''))
}
