import type { ComponentChildren } from 'preact'
import type { Section } from '../../core/options.ts'
import { text } from '../text.ts'

interface Props {
  title: string
  done: boolean | undefined
  /** The first that is not done. */
  current: boolean
  /** Whether it stands open; the user can open the others. */
  open: boolean
  /** What was done, in a few words. */
  summary?: string
  /** Where it can be changed later. */
  change?: Section
  children: ComponentChildren
}

/** One step of the welcome: done with its summary, or to be done. */
export function Step({ title, done, current, open, summary, change, children }: Props) {
  if (done && summary !== undefined) {
    return (
      <li class="step done">
        <h2 class="step-title">{title}</h2>
        <p class="what-was-done">
          <strong>{text('welcome.done')}</strong> <span dir="auto">{summary}</span>{' '}
          {change !== undefined && (
            <a href={`#${change}`} aria-label={text('welcome.change-what', { what: title })}>
              {text('welcome.change')}
            </a>
          )}
        </p>
      </li>
    )
  }
  return (
    <li class={`step ${current ? 'current' : 'ahead'}`} aria-current={current ? 'step' : undefined}>
      <details open={open}>
        <summary>
          <h2 class="step-title">{title}</h2>
        </summary>
        <div class="inside">{children}</div>
      </details>
    </li>
  )
}
