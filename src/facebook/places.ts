import type { Identity, RequestKey } from '../core/model.ts'
import type { Card } from './cards.ts'
import { columnOf, type Scrolled, scrollBack, scrolled } from './columns.ts'
import { keyOf } from './links.ts'
import type { Pace } from './pace.ts'
import { until } from './until.ts'

/** Where requests were last seen. Lists may drop the rows that scroll out, or use their elements for other people. */
export interface Places {
  /** Takes note of the requests of a pass. On another page nothing of the one before holds. */
  note(cards: readonly Card[], page: string): void
  /** Whether the list of a person was scrolled since they were last seen, so that they may be there and not in the document. */
  mayBeOut(who: Identity): boolean
  /** Whether people who nobody answered left the document as the list of this person was scrolled. */
  drops(who: Identity, isAnswered: (key: RequestKey) => boolean): boolean
  /**
   * Scrolls to where somebody was last seen and, as rows may have gone or changed places meanwhile, ever farther up and down.
   * @param isThere whether their card is in the document now
   * @param mayCome whether their row is, so that its buttons may come
   * @param reach `list`: through the list, as long as it takes; `place`: a short look at where they would be
   * @returns what puts the list back to where it was; nothing where they were not found, and the list is back already
   */
  bring(
    who: Identity,
    isThere: () => boolean,
    mayCome: () => boolean,
    reach: 'list' | 'place',
  ): Promise<(() => void) | undefined>
}

/** A list that moved by less than this, in px, has dropped nothing. */
const STILL_PX = 8
/** A list draws the rows of another place within this time, in ms; the place where it was last seen is worth a longer wait. */
const DRAWN_MS = 350
const FIRST_MS = 2000
/** A page on view draws a frame within this time, in ms. */
const FRAME_MS = 150
/** A list is searched for this long at most, in ms. */
const SEARCH_MS = 12_000
/** A step is a bit shorter than a screen: the row must not lie on an edge each time. */
const STEP = 0.8

const NEARBY = [0, -1] as const

/** A place, and then ever farther from it, above and below. */
function* around(screens: number): Generator<number> {
  yield 0
  for (let step = 1; step <= screens; step += 1) {
    yield -step
    yield step
  }
}

/** Nothing noted. */
export function makePlaces(document: Document, pace: Pace): Places {
  const places = new Map<RequestKey, Scrolled>()
  let now = new Set<RequestKey>()
  let noted = ''

  const placeOf = (who: Identity): Scrolled | undefined => {
    const place = places.get(keyOf(who))
    return place?.column.isConnected ? place : undefined
  }
  const hasMoved = ({ column, top, left }: Scrolled): boolean =>
    Math.abs(column.scrollTop - top) > STILL_PX || Math.abs(column.scrollLeft - left) > STILL_PX

  /** The page hears that it was scrolled with the next frame; where none is drawn, as it is not on view, it is told. */
  async function untilHeard(column: Element): Promise<void> {
    const target = column === document.scrollingElement ? document : column
    const heard = Promise.withResolvers<true>()
    target.addEventListener('scroll', () => heard.resolve(true), { once: true })
    const isHeard = await Promise.race([heard.promise, pace.wait(document.hidden ? 0 : FRAME_MS)])
    if (isHeard !== true) target.dispatchEvent(new Event('scroll'))
  }

  return {
    note(cards, page) {
      if (page !== noted) places.clear()
      noted = page
      const columns = new Map<Element | null, Scrolled>()
      now = new Set()
      for (const { element, owner } of cards) {
        if (!element.isConnected) continue
        const parent = element.parentElement
        const place = columns.get(parent) ?? scrolled(columnOf(element))
        columns.set(parent, place)
        const key = keyOf(owner.identity)
        now.add(key)
        places.set(key, place)
      }
      // A column that left with its page is not kept from being cleared away.
      for (const [key, { column }] of places) if (!column.isConnected) places.delete(key)
    },
    mayBeOut(who) {
      const place = placeOf(who)
      return place !== undefined && hasMoved(place)
    },
    drops(who, isAnswered) {
      const column = placeOf(who)?.column
      for (const [key, place] of places)
        if (place.column === column && !now.has(key) && !isAnswered(key) && hasMoved(place)) return true
      return false
    },
    async bring(who, isThere, mayCome, reach) {
      const place = placeOf(who)
      if (place === undefined) return
      const { column } = place
      const before = scrolled(column)
      const screen = column.clientHeight * STEP
      const tried = new Set<number>()
      const deadline = pace.now() + SEARCH_MS
      for (const step of reach === 'list' ? around(column.scrollHeight / screen) : NEARBY) {
        if (pace.now() > deadline) break
        scrollBack({ ...place, top: place.top + step * screen })
        const there = scrolled(column)
        if (tried.has(there.top)) continue
        tried.add(there.top)
        await untilHeard(column)
        const isFirst = step === 0 && reach === 'list'
        const isFound = await until(document, isThere, isFirst ? FIRST_MS : DRAWN_MS, pace)
        if (isFound || (mayCome() && (await until(document, isThere, FIRST_MS, pace))))
          return () => {
            // Who has scrolled meanwhile wants to be there.
            if (Math.abs(column.scrollTop - there.top) < STILL_PX) scrollBack(before)
          }
      }
      scrollBack(before)
      return
    },
  }
}
