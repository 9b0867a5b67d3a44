import { number, text } from '../text.ts'

interface Props {
  /** First entry shown, from 0. */
  from: number
  size: number
  count: number
  go(from: number): void
}

/** Through the pages of the log. */
export function Pager({ from, size, count, go }: Props) {
  if (count <= size) return null
  const to = Math.min(from + size, count)
  return (
    <nav class="pager" aria-label={text('log.pages')}>
      <button type="button" disabled={from === 0} onClick={() => go(Math.max(0, from - size))}>
        {text('log.newer')}
      </button>
      <p class="quiet" role="status">
        {text('log.page', { from: number(from + 1), to: number(to), count: number(count) })}
      </p>
      <button type="button" disabled={to === count} onClick={() => go(from + size)}>
        {text('log.older')}
      </button>
    </nav>
  )
}
