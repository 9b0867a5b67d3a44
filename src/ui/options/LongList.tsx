import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Listed } from '../../core/roster/directory.ts'
import { useOwnId } from '../kit/use-own-id.ts'
import { text } from '../text.ts'
import { born } from './born.ts'
import { heightOf, ROW, scrollFor, topAfter, topFor, windowOf } from './window-of.ts'

interface Props {
  label: string
  count: number
  /** Rows from one up to another; another function means other rows. */
  rows(from: number, to: number): Promise<readonly Listed[]>
  choose(one: Listed): void
}

/** Keys that move through the list, by so many rows of those `seen`. */
const MOVES: Record<string, (at: number, seen: number, count: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, seen) => at + seen,
  PageUp: (at, seen) => at - seen,
  Home: () => 0,
  End: (_at, _seen, count) => count - 1,
}

/** A list of any length: only the rows that are seen are drawn. One stop for the Tab key; arrows move, Enter chooses. */
export function LongList({ label, count, rows, choose }: Props) {
  const id = useOwnId()
  const box = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const drawn = useRef<HTMLDivElement>(null)
  const scrolled = useRef(0)
  const [top, setTop] = useState(0)
  const [active, setActive] = useState(0)
  const [view, setView] = useState(ROW * 10)
  const [shown, setShown] = useState<{ of: Props['rows']; from: number; found: readonly Listed[] }>()
  const { from, to } = windowOf(top, { count, view })
  // Rows of another search are nobody's any more.
  const at = (place: number): Listed | undefined => (shown?.of === rows ? shown.found[place - shown.from] : undefined)

  useEffect(() => {
    let mine = true
    const put = (found: readonly Listed[]): void => {
      if (mine) setShown({ of: rows, from, found })
    }
    // Where it was closed meanwhile there is nothing left to show.
    void rows(from, to).then(put, () => put([]))
    return () => {
      mine = false
    }
  }, [rows, from, to])
  useLayoutEffect(() => {
    setView(box.current?.clientHeight || ROW * 10)
    if (inner.current !== null) inner.current.style.height = `${heightOf(count)}px`
    if (drawn.current !== null) drawn.current.style.top = `${scrolled.current + from * ROW - top}px`
  }, [count, from, top])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows begin at their top, nothing else does
  useLayoutEffect(() => {
    setActive(0)
    goTo(0)
  }, [rows])

  function goTo(next: number): void {
    setTop(next)
    scrolled.current = scrollFor(next, { count, view })
    if (box.current !== null) box.current.scrollTop = scrolled.current
  }
  function onScroll(): void {
    const now = box.current?.scrollTop ?? 0
    if (Math.abs(now - scrolled.current) < 1) return
    setTop(topAfter({ before: scrolled.current, now }, top, { count, view }))
    scrolled.current = now
  }
  function onKey(event: KeyboardEvent): void {
    const move = MOVES[event.key]
    const one = at(active)
    if (move !== undefined) {
      const next = Math.min(Math.max(move(active, Math.floor(view / ROW), count), 0), count - 1)
      setActive(next)
      goTo(topFor(next, top, view))
    } else if (event.key === 'Enter' && one !== undefined) choose(one)
    else return
    event.preventDefault()
  }
  return (
    <div
      class="long-list"
      role="listbox"
      aria-label={label}
      aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      ref={box}
      onScroll={onScroll}
      onKeyDown={onKey}
    >
      <div role="presentation" ref={inner}>
        <div role="presentation" class="drawn" ref={drawn}>
          {Array.from({ length: to - from }, (_, place) => from + place).map((place) => (
            <Line
              key={place}
              id={`${id}-${place}`}
              one={at(place)}
              place={place}
              count={count}
              active={place === active}
              choose={(one) => {
                setActive(place)
                choose(one)
              }}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

interface LineProps {
  id: string
  one: Listed | undefined
  place: number
  count: number
  active: boolean
  choose(one: Listed): void
}

function Line({ id, one, place, count, active, choose }: LineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list around it has the focus, and names the active line
    <div
      id={id}
      class={`line ${active ? 'active' : ''}`}
      role="option"
      aria-selected={active}
      aria-setsize={count}
      aria-posinset={place + 1}
      onClick={() => {
        if (one !== undefined) choose(one)
      }}
    >
      {one === undefined ? (
        '…'
      ) : (
        <>
          <span class="who" dir="auto">
            {one.name}
          </span>
          <span class="quiet">{aboutOf(one)}</span>
        </>
      )}
    </div>
  )
}

function aboutOf({ dob, status }: Listed): string {
  const about = [dob === undefined ? '' : text('list.born', { date: born(dob) })]
  if (status !== 'active') about.push(text(`status.${status}`))
  return about.filter((one) => one !== '').join(', ')
}
