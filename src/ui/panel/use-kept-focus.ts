import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Shown {
  /** Whether the keyboard is at this request. */
  focused: boolean
  /** Whether a decision can still be taken back. */
  waits: boolean
  /** What stands in the row; with a change of it the button that was pressed may be gone. */
  parts: string
}

/**
 * Keeps the focus with a request while what stands in it changes. As long as a decision can be taken back, the head and
 * Undo below it are brought into view, also where the row is longer than the window.
 * @param head the row's own button, which stays
 */
export function useKeptFocus(head: RefObject<HTMLElement | null>, { focused, waits, parts }: Shown): void {
  const before = useRef({ waits, parts })
  useLayoutEffect(() => {
    const was = before.current
    before.current = { waits, parts }
    if (!focused || was.parts === parts) return
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true })
    if (waits && !was.waits) head.current?.scrollIntoView({ block: 'nearest' })
  })
}
