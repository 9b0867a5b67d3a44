import type { MessageOutcome, Outcome } from '../core/decision.ts'
import type { Identity, PageReport, RequestKey } from '../core/model.ts'
import { type Card, findCards, type Reading } from './cards.ts'
import { insert } from './compose.ts'
import { makeControl } from './control.ts'
import { readEmbedded } from './embedded.ts'
import { keyOf } from './links.ts'
import { press } from './press.ts'
import { reportOf } from './read.ts'
import { isShown } from './shown.ts'
import { watchCards } from './watch.ts'

/** What the page side tells. */
export interface PageEvents {
  /** What the page shows has changed. */
  seen(report: PageReport): void
  /** The user pressed the control of a card. */
  open(key: RequestKey): void
}

/** The host page, as the extension can ask it. */
export interface Page {
  report(): PageReport
  show(key: RequestKey): void
  press(expected: Identity): Promise<Outcome>
  insert(text: string, recipient: string): Promise<MessageOutcome>
  footprint(footprint: 'control' | 'none'): void
}

/** A page that shows no card after this time, in ms, though its data knows requests, is one that the reader does not know. */
const SETTLED_MS = 6000

/**
 * Lives on a page of Facebook until `stop`: keeps a control in each card, tells what it sees, acts when asked.
 * @param footprint what may be put into the page at the start
 */
export function openPage(
  document: Document,
  footprint: 'control' | 'none',
  events: PageEvents,
  stop: AbortSignal,
): Page {
  const reading: Reading = { shown: isShown, embedded: readEmbedded(document) }
  const controls = new Map<HTMLElement, HTMLElement>()
  const last = new Map<RequestKey, Card>()
  let allowed = footprint
  let settled = false
  let told = ''
  const address = (): string => document.location.href
  const find = (): Card[] => findCards(document, address(), reading)
  const report = (cards = find()): PageReport => reportOf(cards, address(), reading.embedded.count, settled)

  function tend({ element, owner }: Card): void {
    const there = controls.get(element)
    if (allowed === 'none' || there?.parentNode === element) return
    const control = there ?? makeControl(document, () => events.open(keyOf(owner.identity)))
    controls.set(element, control)
    element.append(control)
  }
  function tellSeen(cards: readonly Card[]): void {
    const now = report([...cards])
    const text = JSON.stringify(now)
    if (text === told) return
    told = text
    events.seen(now)
  }

  watchCards(
    document,
    find,
    {
      onCard(card, gone) {
        tend(card)
        gone.addEventListener('abort', () => {
          controls.get(card.element)?.remove()
          controls.delete(card.element)
        })
      },
      onPass(cards) {
        for (const card of cards) {
          tend(card)
          last.set(keyOf(card.owner.identity), card)
        }
        tellSeen(cards)
      },
    },
    stop,
  )
  const timer = setTimeout(() => {
    settled = true
    tellSeen(find())
  }, SETTLED_MS)
  stop.addEventListener('abort', () => clearTimeout(timer))

  return {
    report: () => report(),
    show(key) {
      const card = find().find(({ owner }) => keyOf(owner.identity) === key)
      card?.element.scrollIntoView({ block: 'center' })
    },
    press(expected) {
      return press(last.get(keyOf(expected)), expected, { document, find, address })
    },
    insert: (text, recipient) => insert(text, recipient, { document, shown: isShown }),
    footprint(now) {
      allowed = now
      if (now === 'control') for (const card of find()) tend(card)
      else for (const control of controls.values()) control.remove()
      if (now === 'none') controls.clear()
    },
  }
}
