import type { Channel } from '../core/channel.ts'
import type { PolicyDraft } from '../core/policy/draft.ts'
import type { Policy } from '../core/policy.ts'
import type { ChannelWorld } from '../core/read-channel.ts'
import { tidied } from './practice.ts'

/** Settings that make one voice of a practice: taken over from this browser, and somebody has to say who decides them. */
const VOICE = ['practiceName', 'channels', 'reply', 'language'] as const

/** A year, in ms: after that somebody should have looked at a policy again. */
const YEAR = 365 * 86_400_000

/** A policy to begin with: what this browser has set already. It holds from today. */
export function firstDraft(values: Partial<Policy>, now: Date): PolicyDraft {
  const present = { ...values, language: values.language ?? (values.reply === undefined ? undefined : 'en') }
  const given = VOICE.filter((name) => present[name] !== undefined)
  return {
    id: idOf(values.practiceName ?? ''),
    version: 1,
    effective: now.toISOString().slice(0, 10),
    expires: '',
    reapproveBy: new Date(now.getTime() + YEAR).toISOString().slice(0, 10),
    approvedBy: '',
    settings: Object.fromEntries(given.map((name) => [name, { value: present[name] }])),
    organizationName: values.practiceName ?? '',
    suppressOnboarding: false,
    minVersion: '',
    updateUrl: '',
    installUrl: '',
  }
}

/** The draft with its channels as they are stored, however people wrote them. */
export function tidyDraft(draft: PolicyDraft, world: ChannelWorld): PolicyDraft {
  const { channels } = draft.settings
  if (!Array.isArray(channels?.value)) return draft
  const value = tidied(channels.value as Channel[], world)
  return { ...draft, settings: { ...draft.settings, channels: { ...channels, value } } }
}

function idOf(practice: string): string {
  const plain = practice.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 40) || 'practice'
  )
}
