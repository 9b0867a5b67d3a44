import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Stage } from '../../core/queue.ts'

/**
 * Keeps the focus with a request as it goes on: the button that was pressed is gone with every stage. While a decision can
 * be taken back, its head and Undo below it are brought into view, also where the row is longer than the window.
 * @param head the row's own button, which stays
 */
export function useKeptFocus(head: RefObject<HTMLElement | null>, focused: boolean, stage: Stage['kind']): void {
  const before = useRef(stage)
  useLayoutEffect(() => {
    if (before.current === stage) return
    before.current = stage
    if (!focused) return
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true })
    if (stage === 'waiting') head.current?.scrollIntoView({ block: 'nearest' })
  })
}
