import { type RefCallback, useCallback } from 'react'
import type { Person } from '../../scenario.ts'

/** A pair of a request's buttons in the document; the ground truth that a reader of the page is held against. */
export interface Standing {
  id: string
  name: string
  /** The element around the two buttons. */
  element: HTMLElement
  /** Since when it is this person's, in ms of the page's clock. */
  since: number
}

/** Every pair that is in the document now, and every place where one is still to come. */
export const standing: { pairs: Map<HTMLElement, Standing>; waiting: Set<HTMLElement> } = {
  pairs: new Map(),
  waiting: new Set(),
}

/** Notes the pair of a person while it is in the document. */
export function useStanding({ id, name }: Person): RefCallback<HTMLElement> {
  return useCallback(
    (element) => {
      if (element === null) return
      standing.pairs.set(element, { id, name, element, since: performance.now() })
      return () => {
        standing.pairs.delete(element)
      }
    },
    [id, name],
  )
}

/** Notes a place where a pair is still to come. */
export const waitsHere: RefCallback<HTMLElement> = (element) => {
  if (element === null) return
  standing.waiting.add(element)
  return () => {
    standing.waiting.delete(element)
  }
}
