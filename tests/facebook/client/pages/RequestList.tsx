import { type UIEvent, useEffect, useState } from 'react'
import { RequestRow } from '../cards/RequestRow.tsx'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { LoadMore } from '../parts/LoadMore.tsx'
import { scenario, words } from '../state/boot.ts'
import { loadUpTo } from '../state/server.ts'
import { useStore } from '../state/store.ts'
import { useVisibleRequests } from '../state/visible-requests.ts'
import { look } from '../style/class-names.ts'

/** From so many requests on the list is a window of rows. */
const MANY = 60
/** Rows of the window, and the height of each in px. */
const WINDOW = 14
const HEIGHT = 124

/** The list of requests. A long one has few elements: for those near what is in view. */
export function RequestList({ chosen }: { chosen: string }) {
  const { requests, total, more } = useVisibleRequests()
  const listKey = useStore((state) => state.listKey)
  const slots = useStore((state) => state.slots)
  const [first, setFirst] = useState(0)
  const long = scenario.rows !== 'keyed' && total >= MANY
  useEffect(() => {
    if (long && more) void loadUpTo(first + WINDOW + 10)
  }, [long, more, first])
  function scrolled({ currentTarget }: UIEvent): void {
    setFirst(Math.max(0, Math.floor(currentTarget.scrollTop / HEIGHT) - 2))
  }
  if (!long)
    return (
      <div className={look('list')}>
        <ErrorBoundary>
          {requests.length === 0 && <p>{words.noRequests}</p>}
          {requests.map((person) => (
            <RequestRow
              key={`${listKey} ${slots.get(person.id) ?? person.id}`}
              person={person}
              place="row"
              chosen={person.id === chosen}
            />
          ))}
          {more && <LoadMore count={requests.length} />}
        </ErrorBoundary>
      </div>
    )
  const shown = requests.slice(first, first + WINDOW)
  return (
    <div className={look('list')} onScroll={scrolled}>
      <ErrorBoundary>
        <div className={look('listSpace')} style={{ height: total * HEIGHT }}>
          {shown.map((person, at) => (
            <div
              key={`${listKey} ${scenario.rows === 'reused' ? (first + at) % WINDOW : person.id}`}
              className={look('placed')}
              style={{ top: (first + at) * HEIGHT }}
            >
              <RequestRow person={person} place="row" chosen={person.id === chosen} />
            </div>
          ))}
        </div>
      </ErrorBoundary>
    </div>
  )
}
