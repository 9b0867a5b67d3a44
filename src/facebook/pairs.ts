import type { Button } from './buttons.ts'
import { inOneGo } from './pace.ts'
import { DIALOGS } from './variants.ts'

/** Two buttons that belong together: the primary one and the one that turns somebody down. */
export interface Pair {
  /** By words: of a request, of a suggestion, or in a language that no dictionary holds. */
  kind: 'request' | 'suggestion' | 'unknown'
  confirm: Button
  reject: Button
  /** The first and the last of the two in document order. */
  first: Button
  last: Button
  /** The smallest element around both. */
  group: HTMLElement
}

/** How far a pair's buttons may be nested below their common ancestor. */
const DEPTH = 12
/** Elements from one button to the other, at most. */
const MOST_BETWEEN = 200

/** The pairs among some buttons, in one go. */
export function pairsOf(buttons: readonly Button[]): Pair[] {
  return inOneGo(pairing(buttons))
}

/**
 * The pairs among the buttons of a page, little by little. Where words are known they decide, in either order and with at most
 * one other button between; where not, two neighbours whose common ancestor holds no third button, the primary one first.
 * @param buttons all buttons of the page in document order
 */
export function* pairing(buttons: readonly Button[]): Generator<void, Pair[]> {
  const pairs: Pair[] = []
  for (let at = 0; at < buttons.length - 1; at += 1) {
    yield
    const pair = pairAt(buttons, at, 1) ?? pairAt(buttons, at, 2)
    if (pair === undefined) continue
    pairs.push(pair)
    at += buttons[at + 1] === pair.last ? 1 : 2
  }
  return pairs
}

function pairAt(buttons: readonly Button[], at: number, step: 1 | 2): Pair | undefined {
  const a = buttons[at]
  const b = buttons[at + step]
  if (a === undefined || b === undefined) return
  if (a.kind === 'confirm' && b.kind === 'reject') return grouped('request', a, b, a, b)
  if (a.kind === 'reject' && b.kind === 'confirm') {
    const next = buttons[at + step + 1]
    const pair = grouped('request', b, a, a, b)
    const closer = next?.kind === 'reject' ? grouped('request', b, next, b, next) : undefined
    return closer !== undefined && closer.group !== pair?.group && pair?.group.contains(closer.group) ? undefined : pair
  }
  if (step === 2) return
  if (a.kind === 'suggest')
    return b.kind === 'confirm' || b.kind === 'suggest' ? undefined : grouped('suggestion', a, b, a, b)
  if (!isOpen(a, 'reject') || !isOpen(b, 'confirm') || b.kind === 'suggest' || a.text === b.text) return
  const pair = grouped('unknown', a, b, a, b)
  if (pair === undefined) return
  const isBeside = (other: Button | undefined, twin: Button): boolean =>
    other !== undefined && other.text !== twin.text && pair.group.contains(other.element)
  return isBeside(buttons[at - 1], b) || isBeside(buttons[at + 2], a) ? undefined : pair
}

function isOpen({ kind }: Button, not: 'confirm' | 'reject'): boolean {
  return kind !== 'other' && kind !== not
}

function grouped(kind: Pair['kind'], confirm: Button, reject: Button, first: Button, last: Button): Pair | undefined {
  let group = first.element.parentElement
  for (let depth = 0; group !== null && depth < DEPTH; depth += 1, group = group.parentElement) {
    if (!group.contains(last.element)) continue
    return isParted(group, first.element, last.element) ? undefined : { kind, confirm, reject, first, last, group }
  }
  return
}

/** Two buttons with a link between them, far apart, or with a dialog around one of them, are of two things. */
function isParted(group: Element, first: Element, last: Element): boolean {
  if (first.closest(DIALOGS) !== last.closest(DIALOGS)) return true
  const walker = group.ownerDocument.createTreeWalker(group, 1 /* elements */)
  walker.currentNode = first
  for (let steps = 0; steps < MOST_BETWEEN; steps += 1) {
    const node = walker.nextNode() as Element | null
    if (node === last) return false
    if (node === null || (node.matches('a[href]') && !first.contains(node))) return true
  }
  return true
}
