import { RequestTile } from '../cards/RequestTile.tsx'
import { SuggestionTile } from '../cards/SuggestionTile.tsx'
import { Area } from '../parts/Area.tsx'
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx'
import { FriendsSide } from '../parts/FriendsSide.tsx'
import { Link } from '../parts/Link.tsx'
import { LoadMore } from '../parts/LoadMore.tsx'
import { scenario, words } from '../state/boot.ts'
import { useStore } from '../state/store.ts'
import { useVisibleRequests } from '../state/visible-requests.ts'
import { look } from '../style/class-names.ts'

/** Friends home: the requests as tiles, then people you may know. */
export function FriendsHome() {
  const { requests, more } = useVisibleRequests()
  const listKey = useStore((state) => state.listKey)
  const slots = useStore((state) => state.slots)
  return (
    <div className={look('columns')}>
      <FriendsSide />
      <Area role="main" looks={['main']}>
        <div className={look('sectionHead')}>
          <h2 className={look('sectionTitle')}>{words.requests}</h2>
          <Link to="/friends/requests" looks={['seeAll']}>
            {words.seeAll}
          </Link>
        </div>
        <ErrorBoundary>
          {requests.length === 0 && <p>{words.noRequests}</p>}
          <div className={look('grid')}>
            {requests.map((person) => (
              <RequestTile key={`${listKey} ${slots.get(person.id) ?? person.id}`} person={person} />
            ))}
          </div>
          {more && <LoadMore count={requests.length} />}
        </ErrorBoundary>
        {scenario.suggestions.length > 0 && <Suggestions />}
      </Area>
    </div>
  )
}

function Suggestions() {
  const fates = useStore((state) => state.fates)
  const people = scenario.suggestions.filter(({ id }) => fates.get(id) !== 'removed')
  return (
    <>
      <hr className={look('rule')} />
      <div className={look('sectionHead')}>
        <h2 className={look('sectionTitle')}>{words.pymk}</h2>
      </div>
      <ErrorBoundary>
        <div className={look('grid')}>
          {people.map((person) => (
            <SuggestionTile key={person.id} person={person} />
          ))}
        </div>
      </ErrorBoundary>
    </>
  )
}
