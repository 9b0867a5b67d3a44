import labels from '../../assets/facebook/labels.json' with { type: 'json' }
import type { Shown } from './shown.ts'
import { folded } from './text.ts'
import { any, COMPOSERS } from './variants.ts'

/** What a conversation page offers at this moment. */
export type Composer =
  | { kind: 'ready'; field: HTMLElement }
  | { kind: 'none' }
  | { kind: 'two-composers' }
  | { kind: 'other-recipient' }
  | { kind: 'draft-present' }
  | { kind: 'unmessageable' }

const UNMESSAGEABLE = [...labels.unmessageable.evidenced, ...labels.unmessageable.assumed].map(folded)

/**
 * Looks for the one empty composer of the conversation with a person. Its label names the recipient or, where it is just
 * "Message", the heading of the conversation does.
 */
export function findComposer(document: Document, recipient: string, shown: Shown): Composer {
  const fields = [...document.querySelectorAll<HTMLElement>(any(COMPOSERS))].filter(shown)
  const [field] = fields
  if (field === undefined) return refused(document) ? { kind: 'unmessageable' } : { kind: 'none' }
  if (fields.length > 1) return { kind: 'two-composers' }
  if (!isFor(field, recipient, shown)) return { kind: 'other-recipient' }
  return written(field) === '' ? { kind: 'ready', field } : { kind: 'draft-present' }
}

function isFor(field: HTMLElement, recipient: string, shown: Shown): boolean {
  const name = folded(recipient)
  if (name === '') return false
  if (hasName(folded(field.getAttribute('aria-label') ?? ''), name)) return true
  const headings = [...field.ownerDocument.querySelectorAll('h1, h2, [role="heading"]')].filter(shown)
  return headings.some((heading) => folded(heading.textContent ?? '') === name)
}

/** Whether a label holds a name as whole words: "Write to Ana Lee" is not for "Ana". */
function hasName(label: string, name: string): boolean {
  const at = label.indexOf(name)
  const before = label.slice(0, Math.max(at, 0))
  const after = label.slice(at + name.length)
  return at !== -1 && !/[\p{L}\p{N}]$/u.test(before) && !/^\s*[\p{L}\p{N}]/u.test(after)
}

function refused(document: Document): boolean {
  const text = folded(document.body.textContent ?? '')
  return UNMESSAGEABLE.some((words) => text.includes(words))
}

/** The text in a composer, a line a paragraph. */
export function written(field: HTMLElement): string {
  const lines = [...field.children].map((paragraph) => lineOf(paragraph))
  const text = lines.length === 0 ? (field.textContent ?? '') : lines.join('\n')
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[\u200B\uFEFF]/gu, '')
    .trim()
}

function lineOf(paragraph: Element): string {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 5 /* elements and text */)
  let text = ''
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker
    text += node.nodeName === 'BR' && node !== paragraph.lastChild ? '\n' : (node.nodeValue ?? '')
  }
  return text
}
