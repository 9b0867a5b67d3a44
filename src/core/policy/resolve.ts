import { type Policy, policySchema } from '../policy.ts'
import { REPLY_WORDS, TONES } from '../reply/words.ts'
import { type PolicyDocument, SETTING_NAMES, type SettingName } from './document.ts'
import { isExpired, isReapprovalDue, objection, type PolicyProblem } from './standing.ts'

/** What was handed in by one side, and what of it held before. */
export interface Offer {
  /** Already read and checked; a signed file only after its signature. */
  offered?: PolicyDocument
  /** The last good one, from the cache. */
  holding?: PolicyDocument
}

/** Everything that has a say. */
export interface Sources {
  /** By the browser's own management. */
  managed?: Offer
  signed?: Offer
  /** The physician's own settings. */
  user?: Partial<Policy>
}

/** Who decided a setting. */
export type Origin = 'managed' | 'signed' | 'user' | 'default'

/** One setting, who decided it and whether it can be changed. */
export interface Provenance {
  origin: Origin
  locked: boolean
}

/** What comes of all sources. */
export interface Resolved {
  /** `undefined` while a name, a channel or the like is missing. */
  policy?: Policy
  /** Every value that somebody decided, also while the policy is not whole. */
  values: Partial<Policy>
  fields: Partial<Record<SettingName, Provenance>>
  /** To be cached as the last good ones. */
  holding: { managed?: PolicyDocument; signed?: PolicyDocument }
  problems: { source: 'managed' | 'signed'; problem: PolicyProblem }[]
}

const DEFAULTS: Partial<Policy> = { pageFootprint: 'control', undoSeconds: 5 }

/**
 * One policy out of all sources: managed before signed before the user. A value that is not locked is a proposal: what
 * the user set goes before it. A document that cannot hold leaves the last good one in place, while that has not expired.
 * @param today ISO 8601 day in UTC
 */
export function resolvePolicy({ managed = {}, signed = {}, user = {} }: Sources, today: string): Resolved {
  const problems: Resolved['problems'] = []
  const documents: Resolved['holding'] = {}
  for (const [source, offer] of [
    ['managed', managed],
    ['signed', signed],
  ] as const) {
    const { document, problem } = holdingOf(offer, source, today)
    if (document !== undefined) documents[source] = document
    if (problem !== undefined) problems.push({ source, problem })
    if (document !== undefined && isReapprovalDue(document, today)) problems.push({ source, problem: 'reapproval-due' })
  }
  const fields: Resolved['fields'] = {}
  const values: Record<string, unknown> = {}
  for (const name of SETTING_NAMES) {
    const found = settle(name, documents, user)
    if (found === undefined) continue
    values[name] = found.value
    fields[name] = { origin: found.origin, locked: found.locked }
  }
  const owner = documents.managed ?? documents.signed
  const language = typeof values.language === 'string' && values.language in REPLY_WORDS ? values.language : 'en'
  const { templates } = REPLY_WORDS[language as keyof typeof REPLY_WORDS]
  const reply = templates[TONES.find((tone) => tone === values.tone) ?? 'warm']
  const whole = policySchema.safeParse({
    id: owner?.id ?? user.id,
    version: owner?.version ?? user.version,
    ...values,
    reply: values.reply ?? reply,
  })
  return {
    ...(whole.success ? { policy: whole.data } : {}),
    values: values as Partial<Policy>,
    fields,
    holding: documents,
    problems,
  }
}

function holdingOf(
  { offered, holding }: Offer,
  source: 'managed' | 'signed',
  today: string,
): { document?: PolicyDocument; problem?: PolicyProblem } {
  const last = holding === undefined || isExpired(holding, today) ? undefined : holding
  if (offered === undefined) {
    if (last !== undefined) return { document: last }
    return holding === undefined ? {} : { problem: 'expired' }
  }
  const strange = source === 'signed' && holding !== undefined && holding.id !== offered.id
  const problem = strange ? 'other-policy' : objection(offered, holding, today)
  if (problem === undefined) return { document: offered }
  return last === undefined ? { problem } : { document: last, problem }
}

function settle(
  name: SettingName,
  { managed, signed }: Resolved['holding'],
  user: Partial<Policy>,
): (Provenance & { value: unknown }) | undefined {
  const origin = managed?.settings[name] !== undefined ? 'managed' : 'signed'
  const ruled = managed?.settings[name] ?? signed?.settings[name]
  if (ruled?.locked === true) return { value: ruled.value, origin, locked: true }
  if (user[name] !== undefined) return { value: user[name], origin: 'user', locked: false }
  if (ruled !== undefined) return { value: ruled.value, origin, locked: false }
  return DEFAULTS[name] === undefined ? undefined : { value: DEFAULTS[name], origin: 'default', locked: false }
}
