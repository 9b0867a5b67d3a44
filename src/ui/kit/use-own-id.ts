import { useState } from 'preact/hooks'

let count = 0

/**
 * An id of one element, the same for as long as its component lives. Preact's own `useId` begins anew whenever the page is
 * rendered from its root, and then two fields can have the same.
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    count += 1
    return `own-${count}`
  })
  return id
}
