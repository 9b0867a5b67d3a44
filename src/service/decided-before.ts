import type { Earlier } from '../core/log/earlier.ts'
import type { FriendRequest } from '../core/model.ts'
import type { Log } from '../store/log.ts'

/**
 * What was decided before about whoever sends this request, oldest first: by the profile's id and by its vanity word, as an
 * earlier page may have shown the other of the two.
 * @throws Fault `locked`, `log-damaged`
 */
export async function decidedBefore(
  { identity }: Pick<FriendRequest, 'identity'>,
  log: Pick<Log, 'about'>,
): Promise<Earlier[]> {
  const { profileId, vanity } = identity
  const ids = [profileId, vanity].filter((id): id is string => id !== undefined && id !== '')
  const found = await Promise.all(ids.map((id) => log.about(id)))
  return found
    .flat()
    .toSorted((a, b) => a.decision.seq - b.decision.seq)
    .map(({ decision: { seq, id, at, action, outcome, verdict }, messages }) => {
      const message = messages.at(-1)?.outcome
      return { seq, id, at, action, outcome, verdict, ...(message === undefined ? {} : { message }) }
    })
}
