import type { ReactNode, UIEvent } from 'react'
import { type Look, look } from '../style/class-names.ts'

/** A region with a role, as Facebook writes them: a `div`, never the element that has the role by itself. */
export function Area({
  role,
  label,
  labelledBy,
  looks,
  onScroll,
  children,
}: {
  role?: 'main' | 'navigation' | 'banner' | 'complementary' | 'dialog' | 'row' | 'alert' | 'region'
  label?: string
  labelledBy?: string
  looks: Look[]
  onScroll?: (event: UIEvent<HTMLElement>) => void
  children: ReactNode
}) {
  const modal = role === 'dialog' ? { 'aria-modal': true } : {}
  const named = { 'aria-label': label, 'aria-labelledby': labelledBy, ...modal }
  return (
    <div role={role} className={look(...looks)} onScroll={onScroll} {...named}>
      {children}
    </div>
  )
}
