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
export const BUTTONS: readonly Variant[] = [
  { since: '2026-11-23', evidence: "div[role=button][tabindex=0], Facebook's pressable", selector: '[role="button"]' },
  { since: '2026-11-23', evidence: 'assumed: a native button', selector: 'button' },
]

/** What leads to a person. */
export const LINKS: readonly Variant[] = [
  { since: '2026-11-23', evidence: 'identity is in hrefs', selector: 'a[href]' },
]

/** What a request card never stands in. */
export const NOT_IN: readonly Variant[] = [
  {
    since: '2026-11-23',
    evidence: 'unfriend, block and privacy dialogs have a Confirm; sent requests open in a dialog',
    selector: '[role="dialog"], [role="alertdialog"], dialog',
  },
  { since: '2026-11-23', evidence: 'menus', selector: '[role="menu"], [role="listbox"]' },
]

/** Where a name stands within a link, best first. */
export const NAMES: readonly Variant[] = [
  { since: '2026-11-23', evidence: 'assumed: a heading', selector: 'h1, h2, h3, h4, [role="heading"]' },
  { since: '2026-11-23', evidence: 'span[dir=auto]', selector: '[dir="auto"]' },
  { since: '2026-11-23', evidence: 'assumed: emphasis', selector: 'strong, b' },
]

/** The composer of a conversation. */
export const COMPOSERS: readonly Variant[] = [
  {
    since: '2026-11-23',
    evidence: 'Lexical',
    selector: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  },
]

/** One selector for a list of variants. */
export function any(variants: readonly Variant[]): string {
  return variants.map(({ selector }) => selector).join(', ')
}
