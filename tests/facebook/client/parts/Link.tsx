import type { MouseEvent, ReactNode } from 'react'
import { navigate } from '../state/navigate.ts'
import { type Look, look } from '../style/class-names.ts'

/**
 * A link within the app: followed without loading a document.
 * @param to the address as it stands in the page; tracking parameters are dropped on the way
 */
export function Link({
  to,
  looks = [],
  label,
  children,
}: {
  to: string
  looks?: (Look | false)[]
  label?: string | undefined
  children: ReactNode
}) {
  function follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const url = new URL(to, location.href)
    for (const name of [...url.searchParams.keys()]) if (name.startsWith('__')) url.searchParams.delete(name)
    navigate(url.pathname + url.search)
  }
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as Facebook writes it
    <a role="link" tabIndex={0} href={to} aria-label={label} className={look(...looks)} onClick={follow}>
      {children}
    </a>
  )
}
