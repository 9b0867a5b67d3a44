import { number, text } from '../text.ts'

interface Props {
  /** Place of the first entry shown, from 0. */
  from: number
  shown: number
  /** How many there are, once that is known. */
  count: number | undefined
  /** Whether there are older ones. */
  older: boolean
  go: { older(): void; newer(): void }
}

/** Through the pages of the log. */
export function Pager({ from, shown, count, older, go }: Props) {
  if (from === 0 && !older) return null
  const part = { from: number(from + 1), to: number(from + shown) }
  return (
    <nav class="pager" aria-label={text('log.pages')}>
      <button type="button" disabled={from === 0} onClick={go.newer}>
        {text('log.newer')}
      </button>
      <p class="quiet" role="status">
        {count === undefined ? text('log.part', part) : text('log.page', { ...part, count: number(count) })}
      </p>
      <button type="button" disabled={!older} onClick={go.older}>
        {text('log.older')}
      </button>
    </nav>
  )
}
