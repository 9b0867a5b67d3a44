/**
 * What is known of Facebook's markup, dated: the day it was written down and, beside it, what it rests on. Classes are never
 * used: they are replaced wholesale. A new way of marking things up is one more line, with a fixture of the same date.
 */
type Variant = readonly [since: string, what: string]

/** What can be pressed. */
const BUTTON_VARIANTS: readonly Variant[] = [
  // div[role=button][tabindex=0], Facebook's pressable
  ['2026-11-23', '[role="button"]'],
  // assumed: a native button
  ['2026-11-23', 'button'],
]

/** What a request card never stands in. */
const NEVER_VARIANTS: readonly Variant[] = [
  // unfriend, block and privacy dialogs have a Confirm
  ['2026-11-23', '[role="alertdialog"], [aria-modal="true"], dialog'],
  // menus
  ['2026-11-23', '[role="menu"], [role="listbox"]'],
]

/** What a request stands in only as a notification, in so many words. */
const DIALOG_VARIANTS: readonly Variant[] = [
  // sent requests open in a dialog, and so does, assumed, the popover of notifications
  ['2026-11-23', '[role="dialog"]'],
]

/** What a card never reaches over. */
const LANDMARK_VARIANTS: readonly Variant[] = [
  // landmarks of the page
  ['2026-11-23', 'main, nav, [role="main"], [role="navigation"], [role="banner"]'],
]

const BESIDE_VARIANTS: readonly Variant[] = [
  // the right column of the home page
  ['2026-11-23', '[role="complementary"]'],
  // assumed
  ['2026-11-23', 'aside'],
]

const POST_VARIANTS: readonly Variant[] = [
  // posts and their comments
  ['2026-11-23', '[role="feed"], [role="article"], article'],
]

const LIST_VARIANTS: readonly Variant[] = [
  // assumed: lists
  ['2026-11-23', 'ul, ol, [role="list"], [role="feed"], [role="grid"]'],
]

/** What carries a name as a label. */
const PICTURE_VARIANTS: readonly Variant[] = [
  // avatar, "Profile picture of {name}"
  ['2026-11-23', 'img[alt], svg[aria-label]'],
  // assumed
  ['2026-11-23', '[role="img"][aria-label], svg image[alt]'],
]

/** Kinds of notifications that tell of a request, as the addresses of their rows name them in `notif_t`. */
const NOTICE_VARIANTS: readonly Variant[] = [
  // seen in a public page: /friends/requests?profile_id=...&notif_t=friend; an answer is friend_confirmed
  ['2026-11-28', 'friend'],
  // assumed
  ['2026-11-28', 'friend_request'],
]

/** The composer of a conversation. */
const COMPOSER_VARIANTS: readonly Variant[] = [
  // Lexical
  ['2026-11-23', '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]'],
  // assumed: another editor
  ['2026-11-23', '[contenteditable="true"][role="textbox"]'],
]

export const BUTTONS = any(BUTTON_VARIANTS)
export const NEVER = any(NEVER_VARIANTS)
export const DIALOGS = any(DIALOG_VARIANTS)
/** Everything that lies over the page. */
export const OVERLAYS = `${NEVER}, ${DIALOGS}`
export const BESIDE = any(BESIDE_VARIANTS)
export const LANDMARKS = `${any(LANDMARK_VARIANTS)}, ${BESIDE}`
export const POSTS = any(POST_VARIANTS)
export const LISTS = any(LIST_VARIANTS)
export const REQUEST_NOTICES: readonly string[] = NOTICE_VARIANTS.map(([, kind]) => kind)
export const PICTURES = any(PICTURE_VARIANTS)
export const COMPOSERS = any(COMPOSER_VARIANTS)
/** What somebody writes in. */
export const EDITABLE = '[contenteditable="true"], textarea, input'
/** One row of a list, where a page says so. */
export const ROWS = 'li, [role="listitem"], [role="row"], [role="article"], article'
/** What holds no text that is read. */
export const SILENT = 'svg, style, script, noscript, template'
export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]'

/** Addresses with a `profile_id`: of somebody who asks, and of somebody whom Facebook suggests. */
export const REQUESTS = '/friends/requests'
export const SUGGESTIONS = '/friends/suggestions'
/** Where the friends of whoever is logged in stand; a list under a name may be anybody's (2026-11-27). */
export const FRIENDS_PAGES = /^\/friends\/list\/?$/u
/** Links to somebody who asks, roughly: `personOf` tells for sure. */
export const ASKERS = [
  `a[href*="${REQUESTS}"][href*="profile_id="]`,
  ...REQUEST_NOTICES.map((kind) => `a[href*="notif_t=${kind}"]`),
].join(', ')
/** Other addresses that lead to a person by id. */
export const PEOPLE = /^\/people\/[^/]+\/(\d+)$/u
export const GROUP_MEMBER = /^\/groups\/[^/]+\/user\/(\d+)$/u

function any(variants: readonly Variant[]): string {
  return variants.map(([, selector]) => selector).join(', ')
}
