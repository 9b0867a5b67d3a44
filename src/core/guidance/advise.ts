import type { Family, Former, GuidanceRule, Profile } from './profile.ts'

/** What is known of a requester beyond the name. */
export interface Standing {
  relation: 'current' | 'former' | 'family'
  /** Full years since the last contact, for a former patient; unknown where absent. */
  years?: number
}

/** What the guidance comes to for one request, and the rules it follows from, to be shown beside the button. */
export interface Advice {
  /** `hint`: mention the relation, advise nothing. `ask`: the guidance leaves it to the physician. */
  action: 'decline-silently' | 'decline-with-message' | 'ask' | 'hint' | 'none'
  reasons: GuidanceRule[]
}

/** What a policy may set instead of the profile. */
export interface Overrides {
  former?: Former
  family?: Family
}

/** What to do about a request, by the profile and what the policy sets instead. It advises; the user decides. */
export function advise(profile: Profile, standing: Standing, { former, family }: Overrides = {}): Advice {
  const decline = profile.decline === 'silently' ? 'decline-silently' : 'decline-with-message'
  const because = (...about: GuidanceRule['about'][]): GuidanceRule[] =>
    profile.rules.filter((rule) => about.includes(rule.about))
  if (standing.relation === 'current') return { action: decline, reasons: because('request', 'message') }
  if (standing.relation === 'family') {
    return { action: (family ?? profile.family) === 'hint' ? 'hint' : 'none', reasons: because('family') }
  }
  const rule = former ?? profile.former
  const reasons = because('former')
  if (rule.kind === 'as-current') return { action: decline, reasons }
  if (rule.kind === 'ask' || standing.years === undefined) return { action: 'ask', reasons }
  return { action: standing.years >= rule.years ? 'none' : decline, reasons }
}
