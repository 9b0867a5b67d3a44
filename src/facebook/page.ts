import type { MessageOutcome, Outcome } from '../core/decision.ts'
import type { Identity, PageReport, RequestKey } from '../core/model.ts'
import type { Card } from './cards.ts'
import { insert } from './compose.ts'
import { readEmbedded } from './embedded.ts'
import { readingOf } from './find-cards.ts'
import { makeFootprint } from './footprint.ts'
import { SETTLE_MS } from './health.ts'
import { keyOf, samePerson } from './links.ts'
import { PACE } from './pace.ts'
import { press } from './press.ts'
import { makeReporter } from './report.ts'
import { isPressable, isShown } from './shown.ts'
import { surfaceOf } from './surface.ts'
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
  report(): Promise<PageReport>
  show(key: RequestKey): void
  press(expected: Identity): Promise<Outcome>
  insert(text: string, recipient: string): Promise<MessageOutcome>
  footprint(footprint: 'control' | 'none'): void
}

/** How the page side is set up; tests without a layout bring their own eyes. */
const REAL = { pace: PACE, shown: isShown, pressable: isPressable, settleMs: SETTLE_MS }

/**
 * Lives on a page of Facebook until `stop`: keeps a control in each card, tells what it sees, acts when asked.
 * @param allowed what may be put into the page at the start
 */
export function openPage(
  document: Document,
  allowed: 'control' | 'none',
  events: PageEvents,
  stop: AbortSignal,
  { pace, shown, pressable, settleMs } = REAL,
): Page {
  const embedded = readEmbedded(document)
  const reading = readingOf(shown, embedded)
  const footprint = makeFootprint(document, allowed, events.open)
  const reportOf = makeReporter(document, pace.now, settleMs)
  /** The card that each request was last seen in; what became of it is asked when the user acts. */
  const last = new Map<RequestKey, WeakRef<Card>>()
  let told = ''

  const tell = (): void => {
    if (stop.aborted) return
    const report = reportOf(watch.found(), embedded.count)
    const text = JSON.stringify(report)
    if (text !== told) events.seen(report)
    told = text
  }
  const watch = watchCards(
    document,
    () => reading,
    {
      onCard: ({ element, owner }, gone) => footprint.card(element, keyOf(owner.identity), gone),
      onPass({ requests }) {
        footprint.tend()
        for (const card of requests) last.set(keyOf(card.owner.identity), new WeakRef(card))
        tell()
        // A doubt counts once it has lasted, and a quiet page gives no other reason to look at it again.
        void pace.wait(settleMs + 1).then(tell)
      },
    },
    pace,
    stop,
  )
  const cardOf = (who: Identity): Card | undefined => {
    const cards = watch.found().requests.filter(({ owner }) => samePerson(owner.identity, who))
    const isVisible = ({ pairs }: Card): boolean => pairs.some(({ reject }) => pressable(reject.element))
    return cards.find(isVisible) ?? cards[0] ?? last.get(keyOf(who))?.deref()
  }

  return {
    report: async () => reportOf(await watch.fresh(), embedded.count),
    show(key) {
      const card = watch.found().requests.find(({ owner }) => keyOf(owner.identity) === key)
      const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches
      card?.element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' })
    },
    press(expected) {
      const seen = async () => ({ cards: (await watch.fresh()).cards, surface: surfaceOf(document.location.href) })
      return press(cardOf(expected), expected, { seen, pressable, ids: embedded.ids, pace })
    },
    insert: (text, recipient) => insert(text, recipient, { document, shown, pace }),
    footprint: footprint.allow,
  }
}
