import type { Channel } from './channel.ts'
import { describeChannel } from './channel-words.ts'
import type { Language } from './language.ts'
import { REPLY_WORDS } from './reply/words.ts'

/** Everything a template may ask for. Nothing of the patient list is among it. */
export const PLACEHOLDERS = ['first_name', 'practice', 'channel', 'emergency'] as const
type Placeholder = (typeof PLACEHOLDERS)[number]

/** The number of a message's emergency line where the policy names none. */
export const DEFAULT_EMERGENCY_NUMBER = '911'

/** Letters, marks, apostrophes and hyphens, or initials: what a page puts into a name cannot become a link or markup. */
const FIRST_NAME = /^(?:[\p{L}\p{M}'’-]{1,40}|(?:\p{L}\.){1,3})$/u

/** What else a message may depend on; all of it the practice's choice. */
export interface Setting {
  language?: Language
  /** Regional, as people dial it. */
  emergencyNumber?: string
}

/**
 * Fills a template. The text is equally sendable to a stranger: of the requester it takes only the first name as
 * Facebook shows it, and leaves even that out ("Hello,") where it does not look like a name.
 * @param template text with the placeholders above; others stay and are linted
 * @param channel where the message points to
 * @param request whose display name is used
 * @param practiceName as the policy has it
 * @returns plain text, line ends as in the template
 */
export function compose(
  template: string,
  channel: Channel,
  request: { name: string },
  practiceName: string,
  { language = 'en', emergencyNumber = DEFAULT_EMERGENCY_NUMBER }: Setting = {},
): string {
  const first = firstName(request.name)
  const values: Record<Placeholder, string> = {
    first_name: first,
    practice: practiceName,
    channel: describeChannel(channel, language),
    emergency: REPLY_WORDS[language].emergency.replace('{number}', () => emergencyNumber),
  }
  const ready = first === '' ? template.replace(/[,،]?[ \u00a0]?\{first_name\}/gu, '') : template
  return ready.replace(/\{(first_name|practice|channel|emergency)\}/gu, (_, key: Placeholder) => values[key])
}

function firstName(displayName: string): string {
  const first = displayName.trim().split(/\s+/u, 1)[0] ?? ''
  return FIRST_NAME.test(first) ? first : ''
}
