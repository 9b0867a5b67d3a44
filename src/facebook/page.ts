import type { Identity, PageReport, RequestKey } from '../core/model.ts'
import { type ActEvents, type Acts, actsOn, followConfirm, type Stage } from './acts.ts'
import type { Card } from './cards.ts'
import { readEmbedded } from './embedded.ts'
import { readingOf } from './find-cards.ts'
import { type Allowed, makeFootprint } from './footprint.ts'
import { makeGuard } from './guard.ts'
import { SETTLE_MS } from './health.ts'
import { keyOf, personOf, samePerson } from './links.ts'
import { noticesOn } from './notices.ts'
import type { Seen } from './outcome.ts'
import { PACE } from './pace.ts'
import { makePlaces } from './places.ts'
import { makePresses } from './presses.ts'
import { makeReporter } from './report.ts'
import { isOnTop, isPressable, isShown } from './shown.ts'
import { placeNameOf } from './subject.ts'
import { watchCards } from './watch.ts'

/** What the page side tells. */
export interface PageEvents extends ActEvents {
  /** The page has changed, and is not read yet. */
  changed(): void
  /** What the page shows has changed. */
  seen(report: PageReport): void
  /** The user pressed the control of a card. */
  open(told: { key: RequestKey }): void
  /** The user pressed Facebook's Confirm, and the guard holds it. Resolves to whether there is a panel to ask in. */
  confirming(told: { key: RequestKey }): Promise<boolean | undefined>
}

/** What may be put into the page, and whether Confirm waits for the panel. */
export interface Settings {
  footprint: Allowed
  /** What is asked where Confirm is held and no panel can be opened; absent, it is not held. */
  guard?: string | undefined
}

/** The host page, as the extension can ask it. */
export interface Page extends Acts {
  report(): Promise<PageReport>
  show(ask: { key: RequestKey }): Promise<void>
  structure(): Promise<{ lang: string; body: string }>
  settings(ask: Settings): Promise<void>
}

/** How the page side is set up; tests without a layout bring their own eyes. */
const REAL = {
  pace: PACE,
  shown: isShown,
  pressable: isPressable,
  onTop: isOnTop,
  settleMs: SETTLE_MS,
  newId: () => crypto.randomUUID() as string,
}

/**
 * Lives on a page of Facebook until `stop`: keeps a control in each card, tells what it sees, acts when asked.
 * @param settings as they are at the start
 */
export function openPage(
  document: Document,
  settings: Settings,
  events: PageEvents,
  stop: AbortSignal,
  { pace, shown, pressable, onTop, settleMs, newId } = REAL,
): Page {
  const embedded = readEmbedded(document)
  const footprint = makeFootprint(document, settings.footprint, (key) => events.open({ key }))
  const reportOf = makeReporter(document, shown, pace.now, settleMs)
  /** The card that each request was last seen in; what became of it is asked when the user acts. */
  const last = new Map<RequestKey, WeakRef<Card>>()
  const places = makePlaces(document, pace)
  const presses = makePresses(pace.now)
  let told = ''
  let passes = 0

  const tell = (): void => {
    if (stop.aborted) return
    const report = reportOf(watch.found(), embedded.count)
    const text = JSON.stringify(report)
    if (text !== told) events.seen(report)
    told = text
  }
  const watch = watchCards(
    document,
    readingOf(shown, embedded),
    {
      onChange: events.changed,
      onCard: ({ element, owner }, gone) => footprint.card(element, keyOf(owner.identity), gone),
      onPass({ requests }) {
        footprint.tend()
        places.note(requests, placeNameOf(document))
        for (const card of requests) last.set(keyOf(card.owner.identity), new WeakRef(card))
        tell()
        // A doubt counts once it has lasted, and a page that is quiet now gives no other reason to look at it again.
        const pass = ++passes
        void pace.wait(settleMs + 1).then(() => pass === passes && tell())
      },
    },
    pace,
    stop,
  )
  const view = document.defaultView ?? window
  const guard = makeGuard(
    {
      view,
      isOn: () => settings.guard !== undefined,
      cardOf(button) {
        const isIts = ({ pairs }: Card): boolean => pairs.some(({ confirm }) => confirm.element.contains(button))
        return watch.now().requests.find(isIts)
      },
      async confirming({ owner: { identity: expected } }) {
        if ((await events.confirming({ key: keyOf(expected) })) || stop.aborted) return
        // The same words for everybody, and in the browser's own window: the page cannot tell one from another.
        if (view.confirm(settings.guard)) await acts.allowConfirm({ expected, intentId: newId() })
      },
      pressed: (leave, card) => void followConfirm(leave, seenIn(watch.now()), card, stage, events),
    },
    stop,
  )
  const seenIn = ({ cards }: Pick<Seen, 'cards'>): Seen => ({
    cards,
    place: placeNameOf(document),
    notices: noticesOn(document, shown),
  })
  const seen = async () => seenIn(await watch.fresh())
  const address = (): string => document.location.href
  const isThere = (who: Identity): boolean => watch.now().requests.some(({ owner }) => samePerson(owner.identity, who))
  const isLinked = (who: Identity): boolean =>
    [...document.querySelectorAll('a[href]')].some((link) => {
      const identity = personOf(link.getAttribute('href') ?? '', document.baseURI)?.identity
      const profileId = identity?.vanity === undefined ? undefined : embedded.ids.get(identity.vanity)
      return identity !== undefined && samePerson({ ...(profileId !== undefined && { profileId }), ...identity }, who)
    })
  const looks = { shown, pressable, onTop, seen, address, isThere, isLinked }
  const stage: Stage = {
    ...looks,
    embedded,
    pace,
    places,
    presses,
    document,
    watch,
    guard,
    stop,
    click: (button) => button.click(),
    last: (key) => last.get(key)?.deref(),
  }
  const acts = actsOn(stage, events)

  return {
    ...acts,
    report: async () => reportOf(await watch.fresh(), embedded.count),
    async show({ key }) {
      const card = watch.found().requests.find(({ owner }) => keyOf(owner.identity) === key)
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches
      card?.element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' })
    },
    structure: async () => ({
      lang: document.documentElement.lang,
      // As XML: in HTML a link within a link, as Facebook nests them, would be torn apart when it is read again.
      body: new XMLSerializer().serializeToString(document.body),
    }),
    async settings(changed) {
      settings = changed
      footprint.allow(changed.footprint)
    },
  }
}
