import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

interface Shown {
  /** Whether the keyboard is at this request. */
  focused: boolean
  /** Whether a decision can still be taken back. */
  waits: boolean
  /** Whether Facebook's Confirm was pressed, and the row asks about it below the name. */
  asks: boolean
  /** What stands in the row; with a change of it the button that was pressed may be gone. */
  parts: string
}

/**
 * Keeps the focus with a request while what stands in it changes. A request that is selected is brought into view from its name
 * on; so is Undo below the name, as long as a decision can be taken back.
 * @param head the row's own button, which stays
 */
export function useKeptFocus(head: RefObject<HTMLElement | null>, shown: Shown): void {
  const before = useRef({ ...shown, focused: false })
  const was = before.current
  const { focused, waits, asks, parts } = shown
  const isSelected = focused && !was.focused
  const isChanged = focused && was.parts !== parts
  useLayoutEffect(() => {
    before.current = shown
    const isLost = isChanged && document.activeElement === document.body
    if (isSelected || isLost) head.current?.focus({ preventScroll: true })
  })
  // After the list has settled: rows above may have changed with this one.
  useEffect(() => {
    if (asks && (isSelected || isChanged)) head.current?.parentElement?.scrollIntoView({ block: 'start' })
    else if (isSelected || (isChanged && waits && !was.waits)) bringIntoView(head.current?.parentElement)
  })
}

/** A row that is too long for the window begins at its top: the name first, then the message, then the buttons. */
function bringIntoView(row: Element | null | undefined): void {
  if (row === null || row === undefined) return
  const { top, height } = row.getBoundingClientRect()
  const isLong = height > document.documentElement.clientHeight * 0.9
  row.scrollIntoView({ block: isLong || top < 0 ? 'start' : 'nearest' })
}
