import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the selected row where it is on screen when anything above it comes, goes or grows by itself: whoever is about to press one
 * of its buttons must not press another row's.
 * @param asked names what the user has asked to see; with a change of it the row may move
 */
export function useStillRow(asked: string): void {
  const last = useRef(asked)
  const was = last.current === asked ? topOfSelected() : undefined
  useLayoutEffect(() => {
    last.current = asked
    const now = topOfSelected()
    if (was === undefined) makeRoom(0)
    if (was === undefined || now === undefined || Math.abs(now - was) < 1) return
    scrollBy({ top: now - was, behavior: 'instant' })
    // At the top of the list nothing is left to scroll: room above it keeps the row where it is.
    const rest = was - (topOfSelected() ?? was)
    if (rest >= 1) makeRoom(roomAbove() + rest)
  })
}

/** Room above the queue, in pixels. */
const ROOM = '--room'

function roomAbove(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue(ROOM)) || 0
}

function makeRoom(px: number): void {
  if (px !== roomAbove()) document.documentElement.style.setProperty(ROOM, `${px}px`)
}

/** In pixels from the top of the window. */
function topOfSelected(): number | undefined {
  return document.querySelector('.queue > .focused')?.getBoundingClientRect().top
}
