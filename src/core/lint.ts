import { LANGUAGES, type Language } from './language.ts'
import { clean } from './lint/clean.ts'
import { hasEmergencyLine } from './lint/emergency.ts'
import { find, kinship } from './lint/find.ts'
import { findLinks, type OwnLinks } from './lint/links.ts'
import { rulesOf } from './lint/rules.ts'
import { findSlots } from './lint/slots.ts'
import { findSpacedOut } from './lint/spaced-out.ts'
import { SPELLINGS } from './lint/spelling.ts'
import { tokenise } from './lint/tokens.ts'

/** The longest message Front Desk prepares, in UTF-16 units. */
export const MESSAGE_MAX = 1200

/** Names of everything the lint can object to; the sentence of each stands in `assets/languages`. */
export type RuleName =
  | 'relationship'
  | 'response-time'
  | 'link'
  | 'date'
  | 'condition'
  | 'advice'
  | 'disguised'
  | 'placeholder'
  | 'no-emergency-line'
  | 'too-long'

/** One objection, with the place in the text it is about (UTF-16 offsets, end exclusive). */
export interface Problem {
  rule: RuleName
  start: number
  end: number
}

/**
 * What a text must not contain if it is to be equally sendable to a stranger: words that imply care, conditions,
 * advice, dates, promises of a response time, unknown placeholders, links other than the practice's own.
 * Every shipped language that occurs in the text is looked for, whatever language it is said to be in: people mix them.
 * @param text plain text, a template or a composed message
 * @param ownLinks the practice's own addresses, which may stand in it; `unknown` judges addresses by their looks
 * @param language the text is said to be in; what it looks like counts as well
 * @returns objections in order of place, none overlapping another of the same rule; empty when there are none
 */
export function lint(text: string, ownLinks: OwnLinks = [], language?: Language): Problem[] {
  const plain = clean(text)
  const tokens = tokenise(plain)
  const present = LANGUAGES.filter((one) => SPELLINGS[one].script.test(plain.text))
  const kin = new Map(present.map((one) => [one, kinship(tokens, rulesOf(one), one)]))
  const most = Math.max(...kin.values())
  const problems = present.flatMap((one) => find(tokens, rulesOf(one), one, one === language || kin.get(one) === most))
  problems.push(...findLinks(plain, ownLinks), ...findSlots(plain, false), ...findSpacedOut(plain))
  return innermost(problems)
}

/**
 * What a whole message must be: nothing `lint` objects to, no placeholder left, an emergency line in its language, not too long.
 * @param language of the message; without one, a line in any language will do
 * @returns objections; those about the whole text span all of it
 */
export function lintMessage(text: string, ownLinks: OwnLinks = [], language?: Language): Problem[] {
  const whole = { start: 0, end: text.length }
  const problems = innermost([...lint(text, ownLinks, language), ...findSlots(clean(text), true)])
  if (!hasEmergencyLine(text, language)) problems.push({ rule: 'no-emergency-line', ...whole })
  if (text.length > MESSAGE_MAX) problems.push({ rule: 'too-long', ...whole })
  return problems
}

/** Of objections of one rule that overlap, those that end first: the fewest words to change. */
function innermost(problems: readonly Problem[]): Problem[] {
  const reach = new Map<RuleName, number>()
  return [...problems]
    .sort((a, b) => a.end - b.end || b.start - a.start)
    .filter(({ rule, start, end }) => {
      if (start < (reach.get(rule) ?? 0)) return false
      reach.set(rule, end)
      return true
    })
    .sort((a, b) => a.start - b.start)
}
