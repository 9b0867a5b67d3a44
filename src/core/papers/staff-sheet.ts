import { describeChannel } from '../channel-words.ts'
import type { ExceptionCode, Profile } from '../guidance/profile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { REPLY_WORDS } from '../reply/words.ts'
import { compose } from '../reply.ts'
import { paperFacts } from './for-everybody.ts'
import { escaped, htmlPage } from './html-page.ts'

/** Stands where the first name will be. */
const NAME = 'Alex'

const EXCEPTIONS: Record<ExceptionCode, string> = {
  'existing-friendship': 'they were friends before',
  family: 'they are family',
  colleague: 'they are colleagues',
  'small-community': 'it is a small community, where they meet anyway',
  other: 'another reason, written down',
}

/**
 * One page for everybody who works at the practice: what is done with friend requests, and what to say.
 * @param profiles all there are
 * @returns nothing where the policy decides neither name nor channels
 */
export function staffSheet(document: PolicyDocument, profiles: readonly Profile[]): string | undefined {
  const facts = paperFacts(document)
  const first = facts?.channels[0]
  if (facts === undefined || first === undefined) return
  const { practice, language, emergencyNumber } = facts
  const { settings, id, version, effective, expires, reapproveBy, approvedBy } = document
  const profile = profiles.find((one) => one.id === (settings.profile?.value ?? 'custom'))
  const template = settings.reply?.value ?? REPLY_WORDS[language].templates[settings.tone?.value ?? 'warm']
  const message = compose(template, first, { name: NAME }, practice, { language, emergencyNumber })
  const former = settings.former?.value ?? profile?.former
  const family = settings.family?.value ?? profile?.family
  const exceptions = settings.exceptions?.value ?? profile?.exceptions ?? []
  const silently = profile?.decline === 'silently'
  const rules = [
    silently
      ? 'Friend requests from patients to a personal account are declined without a message.'
      : 'Friend requests from patients to a personal account are declined with the message below, word for word.',
    former?.kind === 'as-current' && 'Former patients are treated like current ones.',
    former?.kind === 'ask' && 'About former patients each physician decides for each request.',
    former?.kind === 'allow-after' && `Former patients may be accepted ${former.years} years after the last contact.`,
    family === 'hint' && 'Being related to a patient is no reason to decline.',
    exceptions.length === 0
      ? 'Nobody is accepted by exception.'
      : `A patient is accepted only with a reason that is written down and looked at again: ${exceptions.map((code) => EXCEPTIONS[code]).join('; ')}.`,
  ].filter((rule) => typeof rule === 'string')
  const dates = [
    `from ${effective}`,
    expires !== undefined && `until ${expires}`,
    reapproveBy !== undefined && `to be looked at again by ${reapproveBy}`,
    approvedBy !== undefined && `approved by ${approvedBy}`,
  ].filter((part) => typeof part === 'string')
  const channel = describeChannel(first)
  return htmlPage(
    `Friend requests: ${practice}`,
    'en',
    'sheet',
    `<p class="practice">${escaped(practice)}</p>
<h1>Friend requests from patients</h1>
<p class="quiet">${escaped(`${id}, version ${version}, ${dates.join(', ')}`)}</p>
<h2>What we do</h2>
${list(rules)}
<h2>${silently ? 'If a message is sent after all' : 'The message'}, for somebody called ${NAME}</h2>
<blockquote lang="${language}" dir="auto">${escaped(message)}</blockquote>
<h2>If somebody asks at the desk, on the telephone or at a visit</h2>
<blockquote>${escaped(`Everybody here keeps personal accounts for family and close friends. It is the same for everyone, and it is not meant personally. The best way to reach us is ${channel}.`)}</blockquote>
<h2>Never</h2>
${list([
  'Say or write on a social network that somebody is a patient, also when they said so first.',
  'Send or answer anything medical there: point to the ways above.',
  'Look up anybody on a social network for a reason of your own.',
  'Promise when somebody will answer.',
])}
${sourcesOf(profile)}
<p class="quiet">This sheet gives no legal advice.</p>`,
  )
}

function list(points: readonly string[]): string {
  return `<ul>${points.map((point) => `<li>${escaped(point)}</li>`).join('\n')}</ul>`
}

/** Where the rules come from, with a mark at what was not seen in the source. */
function sourcesOf(profile: Profile | undefined): string {
  if (profile === undefined || profile.rules.length === 0) return ''
  const sources = profile.rules.map(({ citation, year, verified }) => {
    const when = citation.includes(String(year)) ? '' : ` (${year})`
    return `${citation}${when}${verified ? '' : ', not verified'}`
  })
  return `<h2>Why: ${escaped(profile.title)}</h2>\n<div class="quiet">${list([...new Set(sources)])}</div>`
}
