import { LANGUAGES } from '../../core/language.ts'
import type { Policy } from '../../core/policy.ts'
import { monthName, text } from '../text.ts'

const PARTS = ['night', 'morning', 'afternoon', 'evening'] as const

/** A part of the day in words. */
export function hourLabel(part: string): string {
  const known = PARTS.find((one) => one === part)
  return text(`insights.${known ?? 'unknown'}`)
}

/** A month in words: `November 2026`. */
export function monthLabel(month: string): string {
  return monthName(month)
}

/** A language in words. */
export function languageLabel(tag: string): string {
  const known = LANGUAGES.find((one) => one === tag)
  return known === undefined ? text('insights.unknown') : text(`language.${known}`)
}

/** A channel in words; one that the practice no longer has goes by its id. */
export function channelLabel(id: string, policy: Policy | undefined): string {
  const channel = policy?.channels.find((one) => one.id === id)
  if (channel !== undefined) return text(`channel.${channel.kind}`)
  return id === 'unknown' ? text('insights.unknown') : id
}
