import { type ReactNode, useId } from 'react'
import { Area } from '../parts/Area.tsx'
import { look } from '../style/class-names.ts'

/** A dialog over the page. */
export function Frame({ title, buttons, children }: { title: string; buttons: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <div className={look('veil')}>
      <Area role="dialog" labelledBy={id} looks={['dialog']}>
        <h2 id={id} className={look('sectionTitle')}>
          {title}
        </h2>
        {children}
        <div className={look('dialogRow')}>{buttons}</div>
      </Area>
    </div>
  )
}
