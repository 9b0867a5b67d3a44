import type { FriendPlan, FriendsScreen } from '../../core/friends.ts'
import type { Guidance } from '../../core/guidance/guidance.ts'
import type { RequestKey } from '../../core/model.ts'
import { counted } from '../counted.ts'
import { number, text } from '../text.ts'
import { FriendPlanned } from './FriendPlanned.tsx'
import { FriendRow } from './FriendRow.tsx'

/** What the user can do in the check of friends. */
export interface FriendsActions {
  open(): void
  close(): void
  /** Opens the list of friends in a tab. */
  openList(): void
  plan(key: RequestKey, plan: FriendPlan | undefined): void
}

interface Props {
  friends: FriendsScreen
  guidance: Guidance
  /** The day it is, ISO 8601. */
  today: string
  actions: FriendsActions
}

/** Friends who are probably patients, as the user scrolls the list, with a private plan for each. Front Desk does nothing of it. */
export function Friends({ friends: { page, seen, rows, others, fault }, guidance, today, actions }: Props) {
  return (
    <section class="friends" aria-label={text('friends.title')}>
      <h2>{text('friends.title')}</h2>
      <p class="quiet">{text('friends.explain')}</p>
      {fault !== undefined && (
        <p role="alert" class="fault">
          {text(`fault.${fault}`)}
        </p>
      )}
      <p role="status">
        {page === 'read' ? counted('friends.seen', seen, { rows: number(rows.length) }) : text(`friends.${page}`)}
      </p>
      <div class="choices">
        {page === 'none' && (
          <button type="button" class="primary" onClick={actions.openList}>
            {text('friends.open-list')}
          </button>
        )}
        <button type="button" onClick={actions.close}>
          {text('friends.close')}
        </button>
      </div>
      <ul class="queue" aria-label={text('friends.list')}>
        {rows.map((row) => (
          <FriendRow
            key={row.friend.key}
            row={row}
            guidance={guidance}
            today={today}
            plan={(plan) => actions.plan(row.friend.key, plan)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{text('friends.others')}</h3>
          <ul class="queue">
            {others.map((kept) => (
              <li key={kept.key} class="row friend">
                <span class="name" dir="auto">
                  {kept.name}
                </span>
                <FriendPlanned kept={kept} today={today} forget={() => actions.plan(kept.key, undefined)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
