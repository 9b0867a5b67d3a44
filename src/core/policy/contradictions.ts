import { valueOfChannel } from '../channel-field.ts'
import { describeChannel } from '../channel-words.ts'
import type { ExceptionCode, Profile } from '../guidance/profile.ts'
import { canonical } from '../log/canonical.ts'
import type { PolicyDocument } from './document.ts'
import { profileOf } from './request-rules.ts'
import { type Statement, statement } from './statement.ts'

type Settings = PolicyDocument['settings']

/** What of a policy does not fit together. It can be signed nevertheless: somebody may mean it. */
export function contradictions(document: PolicyDocument, profiles: readonly Profile[]): Statement[] {
  const { settings, expires, reapproveBy } = document
  const profile = profileOf(document, profiles)
  return [
    ...(profile === undefined ? [] : besideGuidance(settings, profile)),
    ...(settings.exceptions !== undefined && settings.confirmGuard?.value === false
      ? [statement('accepted-unheld')]
      : []),
    ...withinReply(settings),
    ...(expires !== undefined && reapproveBy !== undefined && reapproveBy >= expires
      ? [statement('again-too-late')]
      : []),
  ]
}

function besideGuidance({ reply, exceptions, former, family }: Settings, profile: Profile): Statement[] {
  const { title } = profile
  const words = (codes: readonly ExceptionCode[]) => codes.map((code) => `exception.${code}` as const)
  const more = exceptions?.value.filter((code) => !profile.exceptions.includes(code)) ?? []
  return [
    ...(reply?.locked === true && profile.decline === 'silently' ? [statement('silent-but-message', { title })] : []),
    ...(exceptions?.value.length === 0 && profile.exceptions.length > 0
      ? [statement('none-but-guidance', { title, reasons: words(profile.exceptions) })]
      : []),
    ...(more.length > 0 ? [statement('more-than-guidance', { title, reasons: words(more) })] : []),
    ...(former !== undefined && canonical(former.value) !== canonical(profile.former)
      ? [statement('former-unlike', { title })]
      : []),
    ...(family !== undefined && family.value !== profile.family ? [statement('family-unlike', { title })] : []),
  ]
}

/** Of the practice's own reply: what else is decided and does not stand in it, and which language it is in. */
function withinReply({ reply, channels, emergencyNumber, language, replies }: Settings): Statement[] {
  const template = reply?.value
  if (template === undefined) return []
  const first = channels?.value[0]
  const number = emergencyNumber?.value
  const named = (slot: string, words: string): boolean => template.includes(slot) || template.includes(words)
  return [
    ...(first !== undefined && !named('{channel}', valueOfChannel(first))
      ? [statement('channel-unused', { way: describeChannel(first) })]
      : []),
    ...(number !== undefined && !named('{emergency}', number) ? [statement('emergency-unused', { number })] : []),
    ...(reply?.locked === true && language?.locked !== true ? [statement('language-open')] : []),
    ...(language !== undefined && replies?.value[language.value] !== undefined
      ? [statement('reply-twice', { language: [`language.${language.value}`] })]
      : []),
  ]
}
