import type { ComponentChildren } from 'preact'
import { text } from '../text.ts'

interface Props {
  title: string
  close(): void
  print(): void
  children: ComponentChildren
}

/** Something to be printed: the sheet alone goes on paper, the buttons above it do not. */
export function Sheet({ title, close, print, children }: Props) {
  return (
    <div class="stack">
      <div class="choices off-paper">
        <button type="button" onClick={close}>
          {text('print.back')}
        </button>
        <button type="button" class="primary" onClick={print}>
          {text('print.print')}
        </button>
      </div>
      <article class="sheet" aria-label={title}>
        <h2>{title}</h2>
        {children}
      </article>
    </div>
  )
}
