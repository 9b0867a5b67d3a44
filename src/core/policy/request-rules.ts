import type { Profile } from '../guidance/profile.ts'
import type { Language } from '../language.ts'
import { REPLY_WORDS } from '../reply/words.ts'
import { compose } from '../reply.ts'
import type { PolicyDocument } from './document.ts'
import { type Statement, statement } from './statement.ts'

/** Stands where the first name will be. */
const NAME = 'Alex'

/** What a policy makes of friend requests. */
export interface RequestRules {
  statements: readonly Statement[]
  /** Whether they are declined without a message. */
  silent: boolean
  /** The message as somebody called `name` would get it; what the policy leaves open is an ellipsis. */
  message: { text: string; language: Language; name: string }
}

/** The guidance that a policy sets; nothing where it leaves the choice to each physician. */
export function profileOf({ settings }: PolicyDocument, profiles: readonly Profile[]): Profile | undefined {
  return profiles.find(({ id }) => id === settings.profile?.value)
}

/**
 * What happens to friend requests under a policy. A locked reply goes before what the guidance says of messages.
 * @param profiles all there are
 */
export function requestRules(document: PolicyDocument, profiles: readonly Profile[]): RequestRules {
  const { settings } = document
  const profile = profileOf(document, profiles)
  const advisedSilent = profile?.decline === 'silently'
  const silent = advisedSilent && settings.reply?.locked !== true
  const isOpen = settings.profile?.locked === false
  return {
    statements: [
      profile === undefined ? statement('guidance-left') : statement('guidance', { title: profile.title }, isOpen),
      declining(document, profile),
      ...(profile !== undefined && advisedSilent && !silent
        ? [statement('message-first', { title: profile.title })]
        : []),
      former(document, profile),
      family(document, profile),
      exceptions(document, profile),
    ],
    silent,
    message: messageOf(document),
  }
}

function declining({ settings }: PolicyDocument, profile: Profile | undefined): Statement {
  if (settings.reply?.locked === true) return statement('decline-word-for-word')
  if (profile === undefined) return statement('decline-left')
  if (profile.decline === 'with-message') return statement('decline-message')
  return statement('decline-silently', {}, settings.profile?.locked === false)
}

function former({ settings }: PolicyDocument, profile: Profile | undefined): Statement {
  const rule = settings.former?.value ?? profile?.former
  if (rule === undefined) return statement('former-left')
  const isOpen = settings.former?.locked !== true
  if (rule.kind !== 'allow-after') return statement(`former-${rule.kind}`, {}, isOpen)
  return statement(rule.years === 1 ? 'former-allow-after-one' : 'former-allow-after', { years: rule.years }, isOpen)
}

function family({ settings }: PolicyDocument, profile: Profile | undefined): Statement {
  const rule = settings.family?.value ?? profile?.family
  return rule === undefined
    ? statement('family-left')
    : statement(`family-${rule}`, {}, settings.family?.locked !== true)
}

/** No screen lets a physician choose reasons: they change only with the guidance. */
function exceptions({ settings }: PolicyDocument, profile: Profile | undefined): Statement {
  const codes = settings.exceptions?.value ?? profile?.exceptions
  if (codes === undefined) return statement('exceptions-left')
  const isOpen = settings.exceptions === undefined && settings.profile?.locked === false
  if (codes.length === 0) return statement('exceptions-none', {}, isOpen)
  return statement('exceptions', { reasons: codes.map((code) => `exception.${code}` as const) }, isOpen)
}

function messageOf({ settings }: PolicyDocument): RequestRules['message'] {
  const { practiceName, channels, reply, tone, emergencyNumber } = settings
  const language = settings.language?.value ?? 'en'
  const template = reply?.value ?? REPLY_WORDS[language].templates[tone?.value ?? 'warm']
  const first = channels?.value[0]
  const text = compose(
    first === undefined ? template.replaceAll('{channel}', '…') : template,
    first ?? { kind: 'post', id: 'none', address: '…' },
    { name: NAME },
    practiceName?.value ?? '…',
    { language, ...(emergencyNumber === undefined ? {} : { emergencyNumber: emergencyNumber.value }) },
  )
  return { text, language, name: NAME }
}
