import { isFor } from './recipient.ts'
import type { Shown } from './shown.ts'
import { COMPOSERS, HEADINGS, LANDMARKS, LISTS, OVERLAYS } from './variants.ts'
import { says } from './words.ts'

/** What a conversation page offers at this moment. */
export type Composer =
  | { kind: 'ready'; field: HTMLElement }
  | { kind: 'none' | 'two-composers' | 'other-recipient' | 'draft-present' | 'unmessageable' }

/** Characters of the page that are searched for the notice. */
const MOST_TEXT = 200_000

/**
 * Looks for the one empty composer of the conversation with a person. Its label names the recipient or, where it is just
 * "Message", the heading of the conversation does.
 */
export function findComposer(document: Document, recipient: string, shown: Shown): Composer {
  const fields = [...document.querySelectorAll<HTMLElement>(COMPOSERS)].filter(shown)
  const [field] = fields
  if (field === undefined) return { kind: isRefused(document) ? 'unmessageable' : 'none' }
  if (fields.length > 1) return { kind: 'two-composers' }
  const headings = [...document.querySelectorAll(HEADINGS)].filter(
    (heading) => isOfConversation(heading) && shown(heading),
  )
  const texts = headings.map((heading) => heading.textContent ?? '')
  if (!isFor(recipient, field.getAttribute('aria-label') ?? '', texts)) return { kind: 'other-recipient' }
  return written(field) === '' ? { kind: 'ready', field } : { kind: 'draft-present' }
}

/** Lists of conversations have headings, too, and dialogs. */
function isOfConversation(heading: Element): boolean {
  const row = '[role="row"], [role="listitem"], [role="navigation"], nav, aside'
  return heading.closest(`${LISTS}, ${row}, ${OVERLAYS}`) === null && !heading.matches(LANDMARKS)
}

function isRefused(document: Document): boolean {
  const text = (document.body.textContent ?? '').slice(0, MOST_TEXT).replaceAll('’', "'").toLowerCase()
  return says('unmessageable', text)
}

/** The text in a composer: paragraphs and line breaks are new lines. */
export function written(field: HTMLElement): string {
  const blocks = [...field.children].filter((child) => child.matches('p, div'))
  const lines = blocks.length === 0 ? [textOf(field)] : blocks.map(textOf)
  return lines
    .join('\n')
    .replaceAll('\u00A0', ' ')
    .replace(/[\u200B\uFEFF]/gu, '')
    .trim()
}

function textOf(block: Element): string {
  const walker = block.ownerDocument.createTreeWalker(block, 5 /* elements and text */)
  let text = ''
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker
    text += node.nodeName === 'BR' ? '\n' : (node.nodeValue ?? '')
  }
  return text
}
