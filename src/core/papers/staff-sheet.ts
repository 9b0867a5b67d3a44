import { describeChannel } from '../channel-words.ts'
import type { Profile } from '../guidance/profile.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { profileOf } from '../policy/request-rules.ts'
import type { Say } from '../policy/statement.ts'
import { summarise } from '../policy/summary.ts'
import { paperFacts } from './for-everybody.ts'
import { escaped, htmlPage } from './html-page.ts'

/**
 * One page for everybody who works at the practice: what is done with friend requests, and what to say. It says of requests what
 * the screen says before the policy is signed.
 * @param profiles all there are
 * @returns nothing where the policy decides neither name nor channels
 */
export function staffSheet(document: PolicyDocument, profiles: readonly Profile[], say: Say): string | undefined {
  const facts = paperFacts(document)
  const first = facts?.channels[0]
  if (facts === undefined || first === undefined) return
  const { practice } = facts
  const { requests, marks } = summarise(document, profiles)
  const { text, language, name } = requests.message
  const channel = describeChannel(first)
  return htmlPage(
    `Friend requests: ${practice}`,
    'en',
    'sheet',
    `<p class="practice">${escaped(practice)}</p>
<h1>Friend requests from patients</h1>
<p class="quiet">${escaped(marks.map(say).join(' '))}</p>
<h2>What we do</h2>
${list(requests.statements.map(say))}
<h2>${requests.silent ? 'If a message is sent after all' : 'The message'}, for somebody called ${name}</h2>
<blockquote lang="${language}" dir="auto">${escaped(text)}</blockquote>
<h2>If somebody asks at the desk, on the telephone or at a visit</h2>
<blockquote>${escaped(`Everybody here keeps personal accounts for family and close friends. It is the same for everyone, and it is not meant personally. The best way to reach us is ${channel}.`)}</blockquote>
<h2>Never</h2>
${list([
  'Say or write on a social network that somebody is a patient, also when they said so first.',
  'Send or answer anything medical there: point to the ways above.',
  'Look up anybody on a social network for a reason of your own.',
  'Promise when somebody will answer.',
])}
${sourcesOf(profileOf(document, profiles))}
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
