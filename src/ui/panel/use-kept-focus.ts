import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Shown {
  /** Whether the keyboard is at this request. */
  focused: boolean
  /** What stands in the row; with a change of it the button that was pressed may be gone. */
  parts: string
}

/**
 * Keeps the focus with a request while what stands in it changes.
 * @param head the row's own button, which stays
 */
export function useKeptFocus(head: RefObject<HTMLElement | null>, shown: Shown): void {
  const before = useRef({ ...shown, focused: false })
  useLayoutEffect(() => {
    const was = before.current
    before.current = shown
    const isSelected = shown.focused && !was.focused
    const isLost = shown.focused && was.parts !== shown.parts && document.activeElement === document.body
    if (isSelected || isLost) head.current?.focus({ preventScroll: true })
  })
}
