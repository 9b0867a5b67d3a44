import type { Identity } from './model.ts'

/** Whether two identities share an id or a vanity word: one page may show the one, another the other. */
export function isSameRequester(a: Identity, b: Identity): boolean {
  const shares = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one === other
  return shares(a.profileId, b.profileId) || shares(a.vanity, b.vanity)
}
