/**
 * What is known of Facebook's markup, dated: the day it was written down, and what it rests on. Classes are never used: they
 * are replaced wholesale. A new way of marking things up is one more object, with a fixture of the same date.
 */
interface Variant {
  since: string
  evidence: string
  selector: string
}

/** What can be pressed. */
const BUTTON_VARIANTS: readonly Variant[] = [
  { since: '2026-11-23', evidence: "div[role=button][tabindex=0], Facebook's pressable", selector: '[role="button"]' },
  { since: '2026-11-23', evidence: 'assumed: a native button', selector: 'button' },
]

/** What a request card never stands in. */
const NEVER_VARIANTS: readonly Variant[] = [
  {
    since: '2026-11-23',
    evidence: 'unfriend, block and privacy dialogs have a Confirm',
    selector: '[role="alertdialog"], [aria-modal="true"], dialog',
  },
  { since: '2026-11-23', evidence: 'menus', selector: '[role="menu"], [role="listbox"]' },
]

/** What a request stands in only as a notification, in so many words. */
const DIALOG_VARIANTS: readonly Variant[] = [
  {
    since: '2026-11-23',
    evidence: 'sent requests open in a dialog, and so does, assumed, the popover of notifications',
    selector: '[role="dialog"]',
  },
]

/** What a card never reaches over. */
const LANDMARK_VARIANTS: readonly Variant[] = [
  {
    since: '2026-11-23',
    evidence: 'landmarks of the page',
    selector: 'main, nav, [role="main"], [role="navigation"], [role="banner"]',
  },
]
const BESIDE_VARIANTS: readonly Variant[] = [
  { since: '2026-11-23', evidence: 'the right column of the home page', selector: '[role="complementary"]' },
  { since: '2026-11-23', evidence: 'assumed', selector: 'aside' },
]
const POST_VARIANTS: readonly Variant[] = [
  { since: '2026-11-23', evidence: 'posts and their comments', selector: '[role="feed"], [role="article"], article' },
]
const LIST_VARIANTS: readonly Variant[] = [
  { since: '2026-11-23', evidence: 'assumed: lists', selector: 'ul, ol, [role="list"], [role="feed"], [role="grid"]' },
]

/** What carries a name as a label. */
const PICTURE_VARIANTS: readonly Variant[] = [
  { since: '2026-11-23', evidence: 'avatar, "Profile picture of {name}"', selector: 'img[alt], svg[aria-label]' },
  { since: '2026-11-23', evidence: 'assumed', selector: '[role="img"][aria-label], svg image[alt]' },
]

/** The composer of a conversation. */
const COMPOSER_VARIANTS: readonly Variant[] = [
  {
    since: '2026-11-23',
    evidence: 'Lexical',
    selector: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  },
  { since: '2026-11-23', evidence: 'assumed: another editor', selector: '[contenteditable="true"][role="textbox"]' },
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
export const PICTURES = any(PICTURE_VARIANTS)
export const COMPOSERS = any(COMPOSER_VARIANTS)
/** One row of a list, where a page says so. */
export const ROWS = 'li, [role="listitem"], [role="row"], [role="article"], article'
/** What holds no text that is read. */
export const SILENT = 'svg, style, script, noscript, template'
export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]'

/** Addresses with a `profile_id`: of somebody who asks, and of somebody whom Facebook suggests. */
export const REQUESTS = '/friends/requests'
export const SUGGESTIONS = '/friends/suggestions'
/** Links to somebody who asks, roughly: `personOf` tells for sure. */
export const ASKERS = `a[href*="${REQUESTS}"][href*="profile_id="]`
/** Other addresses that lead to a person by id. */
export const PEOPLE = /^\/people\/[^/]+\/(\d+)$/u
export const GROUP_MEMBER = /^\/groups\/[^/]+\/user\/(\d+)$/u

/** First parts of paths that are Facebook's own pages, not people. */
export const RESERVED: ReadonlySet<string> = new Set(
  `friends profile.php people photo photos photo.php media messages groups pages watch reel reels stories events marketplace
  gaming games notifications settings help privacy policies policy bookmarks hashtag search home.php ads adsmanager business
  login login.php logout.php sharer share story.php permalink.php l.php me memories saved fundraisers jobs live video videos
  video.php ajax api checkpoint feed offers weather birthdays find-friends lists latest about terms legal careers plugins
  dialog tr flx recover reg r.php user n public places directory lookaside composer creatorstudio index.php home`.split(
    /\s+/u,
  ),
)

function any(variants: readonly Variant[]): string {
  return variants.map(({ selector }) => selector).join(', ')
}
