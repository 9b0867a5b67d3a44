import type { Channel } from '../channel.ts'
import { describeChannel, destinationOf } from '../channel-words.ts'
import type { Language } from '../language.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { REPLY_WORDS } from '../reply/words.ts'
import { DEFAULT_EMERGENCY_NUMBER } from '../reply.ts'
import { escaped, htmlPage } from './html-page.ts'
import { addressOf, posterChannel, qrSvg } from './qr.ts'
import { PAPER_WORDS } from './words.ts'

/** What a paper needs of a policy. */
export interface PaperFacts {
  practice: string
  channels: readonly Channel[]
  language: Language
  emergencyNumber: string
}

/** What a policy says that can stand on paper; nothing where it decides neither name nor channels. */
export function paperFacts({ settings }: PolicyDocument): PaperFacts | undefined {
  const { practiceName, channels, language, emergencyNumber } = settings
  if (practiceName === undefined || channels === undefined) return
  return {
    practice: practiceName.value,
    channels: channels.value,
    language: language?.value ?? 'en',
    emergencyNumber: emergencyNumber?.value ?? DEFAULT_EMERGENCY_NUMBER,
  }
}

/** A page for the practice's own site or its waiting room: how to reach it, and why nobody is accepted as a friend. */
export function patientPage({ practice, channels, language, emergencyNumber }: PaperFacts): string {
  const words = PAPER_WORDS[language]
  const ways = channels.map((channel) => `<li>${linked(channel, language)}</li>`)
  return htmlPage(
    `${words.title}: ${practice}`,
    language,
    'page',
    `<p class="practice">${escaped(practice)}</p>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.why.replace('{practice}', () => practice))}</p>
<p>${escaped(words.private)}</p>
<h2>${escaped(words.reach)}</h2>
<ul>${ways.join('\n')}</ul>
<p class="urgent">${escaped(emergencyLine(language, emergencyNumber))}</p>`,
  )
}

/** A poster with the code of the first channel that a telephone can open; nothing where there is none. */
export function poster({ practice, channels, language, emergencyNumber }: PaperFacts): string | undefined {
  const channel = posterChannel(channels)
  const address = channel && addressOf(channel)
  if (channel === undefined || address === undefined) return
  const words = PAPER_WORDS[language]
  const readable = destinationOf(channel, language)
  return htmlPage(
    `${words.title}: ${practice}`,
    language,
    'poster',
    `<p class="practice">${escaped(practice)}</p>
<h1>${escaped(words.title)}</h1>
${qrSvg(address, escaped(readable))}
<p class="quiet">${escaped(words.scan)}</p>
<p><strong dir="auto">${escaped(readable)}</strong></p>
<p>${escaped(words.why.replace('{practice}', () => practice))}</p>
<p class="urgent">${escaped(emergencyLine(language, emergencyNumber))}</p>`,
  )
}

/** A channel in words, with its address as a link. */
function linked(channel: Channel, language: Language): string {
  const words = escaped(describeChannel(channel, language))
  const address = addressOf(channel)
  const readable = escaped(destinationOf(channel, language))
  // A letter's address keeps the order of its words among those that run the other way.
  if (address === undefined) return words.replace(readable, () => `<bdi>${readable}</bdi>`)
  return words.replace(readable, () => `<a href="${escaped(address)}" dir="auto">${readable}</a>`)
}

function emergencyLine(language: Language, number: string): string {
  return REPLY_WORDS[language].emergency.replace('{number}', () => number)
}
