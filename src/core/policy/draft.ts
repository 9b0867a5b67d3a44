import { z } from 'zod'
import type { Channel } from '../channel.ts'
import type { Language } from '../language.ts'
import type { Policy } from '../policy.ts'
import type { Preview } from '../queue.ts'
import { prepareReply } from '../reply/prepare.ts'
import { REPLY_WORDS } from '../reply/words.ts'
import type { Handout } from './artefacts/managed-entries.ts'
import { documentSchema, type PolicyDocument, SETTING_NAMES, type SettingName } from './document.ts'
import { objection, type PolicyProblem } from './standing.ts'

const words = z.string().max(2000)

/** A setting while somebody writes it. `value` is `null` until it is chosen; `locked` is not there until somebody says who decides. */
const settingSchema = z.strictObject({ value: z.unknown(), locked: z.boolean().optional() })

/** A policy while somebody writes it: nothing of it is checked but its kinds. Dates are ISO 8601 days, or empty. */
export const policyDraftSchema = z.strictObject({
  id: words,
  version: z.number(),
  effective: words,
  expires: words,
  reapproveBy: words,
  approvedBy: words,
  settings: z.partialRecord(z.enum(SETTING_NAMES), settingSchema),
  organizationName: words,
  suppressOnboarding: z.boolean(),
  minVersion: words,
  /** Where Chromium and Firefox find the extension, for a computer on which it is installed without asking. */
  updateUrl: words,
  installUrl: words,
})
export type PolicyDraft = z.infer<typeof policyDraftSchema>

/** What a draft comes to. `wrong` are paths, such as `settings.channels.value.0.url`. */
export type CheckedDraft =
  | { kind: 'good'; document: PolicyDocument }
  | { kind: 'wrong'; wrong: string[] }
  | { kind: 'refused'; problem: PolicyProblem | 'message-problems' | 'decides-nothing' }

/**
 * Whether a draft may be handed out.
 * @param last the document that was signed last: a number is never used twice, and never goes back
 * @param today ISO 8601 day in UTC
 */
export function checkDraft(draft: PolicyDraft, last: PolicyDocument | undefined, today: string): CheckedDraft {
  const { id, version, effective, expires, reapproveBy, approvedBy, settings } = draft
  const optional = Object.entries({ expires, reapproveBy, approvedBy }).filter(([, value]) => value.trim() !== '')
  const read = documentSchema.safeParse({
    form: 'front-desk-policy/1',
    id: id.trim(),
    version,
    effective,
    ...Object.fromEntries(optional),
    settings,
  })
  const wrong = [
    ...(read.success ? [] : read.error.issues.map(({ path }) => path.join('.'))),
    ...(expires !== '' && expires <= effective ? ['expires'] : []),
    ...(draft.organizationName.length > 120 ? ['organizationName'] : []),
    ...(/^(?:\d+(?:\.\d+){0,3})?$/u.test(draft.minVersion) ? [] : ['minVersion']),
    ...(['updateUrl', 'installUrl'] as const).filter((name) => !/^(?:https:\/\/\S+)?$/u.test(draft[name])),
  ]
  if (!read.success || wrong.length > 0) return { kind: 'wrong', wrong: [...new Set(wrong)] }
  if (Object.keys(read.data.settings).length === 0) return { kind: 'refused', problem: 'decides-nothing' }
  const problem = objection(read.data, last, today)
  if (problem !== undefined && problem !== 'not-yet-effective') return { kind: 'refused', problem }
  const unusable = draftPreviews(draft).some(({ problems }) => problems.length > 0)
  return unusable ? { kind: 'refused', problem: 'message-problems' } : { kind: 'good', document: read.data }
}

/** The settings of a draft that nobody has chosen yet, or that cannot be used as they are. */
export function unsettled({ settings }: PolicyDraft): SettingName[] {
  return SETTING_NAMES.filter((name) => {
    const ruled = settings[name]
    return ruled !== undefined && !documentSchema.shape.settings.safeParse({ [name]: ruled }).success
  })
}

/** What an administrator's files are made from. @param publicKey base64url, of the key that signs the files */
export function handoutOf(document: PolicyDocument, draft: PolicyDraft, publicKey: string): Handout {
  const { organizationName, minVersion, suppressOnboarding } = draft
  return {
    document,
    publicKey,
    ...(organizationName.trim() === '' ? {} : { organizationName: organizationName.trim() }),
    ...(minVersion === '' ? {} : { minVersion }),
    ...(suppressOnboarding ? { suppressOnboarding } : {}),
  }
}

/** Every message that the draft writes itself, as somebody called Alex would get it. What is not filled in is an ellipsis. */
export function draftPreviews({ settings }: PolicyDraft): (Preview & { language: Language })[] {
  const value = <N extends keyof Policy>(name: N): Policy[N] | undefined =>
    (settings as Partial<Record<string, { value: unknown }>>)[name]?.value as Policy[N] | undefined
  const sample: Channel = { kind: 'portal', id: 'sample', url: 'https://portal.example' }
  const home = value('language') ?? 'en'
  const replies = value('replies') ?? {}
  const own = value('reply')
  const policy: Policy = {
    ...(Object.fromEntries(SETTING_NAMES.map((name) => [name, value(name)])) as Partial<Policy>),
    id: 'draft',
    version: 1,
    practiceName: value('practiceName') || '…',
    channels: value('channels')?.length ? (value('channels') ?? []) : [sample],
    reply: own ?? REPLY_WORDS[home].templates[value('tone') ?? 'warm'],
    pageFootprint: 'control',
    undoSeconds: 5,
  }
  const languages = new Set<Language>([...(own === undefined ? [] : [home]), ...(Object.keys(replies) as Language[])])
  return [...languages].flatMap((language) => {
    if (language !== home && replies[language] === '') return []
    const preview = prepareReply(policy, { name: 'Alex' }, { language })
    return preview === undefined ? [] : [{ ...preview, language }]
  })
}
