import type { Action, MessageOutcome, Outcome } from './decision.ts'
import type { Reason, Verdict } from './model.ts'

/** The words of the log and its exports: English, the same in every language of the interface. */
export const VERDICT_WORDS: Record<Verdict['kind'], string> = {
  likely: 'Likely patient',
  possible: 'Possible patient',
  'not-on-list': 'Not on your list',
  locked: 'Locked',
  'no-list': 'No patient list yet',
}

export const ACTION_WORDS: Record<Action, string> = {
  'decline-with-message': 'Decline with message',
  'decline-silently': 'Decline silently',
  'not-my-patient': 'Not my patient',
  'accept-with-a-reason': 'Accept with a reason',
  later: 'Later',
}

const WHY_WORDS = {
  'card-gone': 'the request was no longer on the page',
  'button-gone': "Facebook's button was no longer there",
  'identity-changed': 'the card showed somebody else by then',
  'not-visible': "Facebook's button was not visible",
  'rolled-back': 'Facebook took it back',
  'still-there': 'the request stayed on the page',
  'page-gone': 'the page was left',
  blocked: 'Facebook has blocked the account for a while',
  'facebook-asks': 'Facebook asked something first',
  'no-answer': 'the page did not answer',
  'panel-closed': 'the panel was closed before the page was touched',
  'not-pressed': 'Confirm was not pressed',
  'no-access': 'the browser let Front Desk on facebook.com no longer',
  'no-composer': 'no message field appeared',
  'two-composers': 'two message fields were open',
  'other-recipient': 'the conversation was with somebody else',
  'draft-present': 'a draft stood in the message field',
  unmessageable: 'this account cannot be messaged',
  'not-taken': 'the message field did not take the text',
} as const

/** `done`, `unconfirmed: why` or `failed: why`; for a message `prepared`, `sent` or `not possible: why`. */
export function outcomeWords(outcome: Outcome | MessageOutcome): string {
  if (!('why' in outcome)) return outcome.kind
  return `${outcome.kind === 'not-possible' ? 'not possible' : outcome.kind}: ${WHY_WORDS[outcome.why]}`
}

/** One reason as a short phrase, with its evidence in bits. Holds no name of the list. */
export function reasonWords({ part, level, bits }: Reason): string {
  return `${part} name ${level.replaceAll('-', ' ')} (${bits >= 0 ? '+' : ''}${bits.toFixed(1)} bits)`
}
