import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RequestKey } from '../../core/model.ts'

/** What is known of the selected row, in so far as it is brought into view with a change of it. */
export interface Selected {
  key: RequestKey | undefined
  /** Whether its decision can still be taken back. */
  waits: boolean
  /** Whether Facebook's Confirm was pressed, and the row asks about it below the name. */
  asks: boolean
}

/**
 * Keeps the selected row where it is on screen when anything above it comes, goes or grows by itself: whoever is about to press one
 * of its buttons must not press another row's. Then, in the same step, it brings the row into view where the user has selected it,
 * where Undo is new, and where a held Confirm asks something.
 * @param asked names what the user has asked to see; with a change of it the row may move
 */
export function useStillRow(asked: string, selected: Selected): void {
  const last = useRef({ asked, selected: { ...selected, key: undefined } as Selected })
  const before = last.current
  const was = before.asked === asked ? topOfSelected() : undefined
  useLayoutEffect(() => {
    last.current = { asked, selected }
    if (was === undefined) makeRoom(0)
    else stay(was)
    const isNew = selected.key !== undefined && before.selected.key !== selected.key
    if (selected.asks && (isNew || !before.selected.asks))
      row()?.scrollIntoView({ block: 'start', behavior: 'instant' })
    else if (isNew || (selected.waits && !before.selected.waits)) bringIntoView(row())
  })
}

/** A row that is too long for the window begins at its top: the name first, then the message, then the buttons. */
function bringIntoView(selected: Element | null): void {
  if (selected === null) return
  const { top, height } = selected.getBoundingClientRect()
  const isLong = height > document.documentElement.clientHeight * 0.9
  selected.scrollIntoView({ block: isLong || top < 0 ? 'start' : 'nearest', behavior: 'instant' })
}

function stay(was: number): void {
  const now = topOfSelected()
  if (now === undefined || Math.abs(now - was) < 1) return
  scrollBy({ top: now - was, behavior: 'instant' })
  // At the top of the list nothing is left to scroll: room above it keeps the row where it is.
  const rest = was - (topOfSelected() ?? was)
  if (rest >= 1) makeRoom(roomAbove() + rest)
}

/** Room above the queue, in pixels. */
const ROOM = '--room'

function roomAbove(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue(ROOM)) || 0
}

function makeRoom(px: number): void {
  if (px !== roomAbove()) document.documentElement.style.setProperty(ROOM, `${px}px`)
}

function row(): Element | null {
  return document.querySelector('.queue > .focused')
}

/** In pixels from the top of the window. */
function topOfSelected(): number | undefined {
  return row()?.getBoundingClientRect().top
}
