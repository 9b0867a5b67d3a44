import { LANGUAGES, type Language } from './language.ts'
import { clean } from './lint/clean.ts'
import { hasEmergencyLine } from './lint/emergency.ts'
import { find, kinship } from './lint/find.ts'
import { findLinks, type OwnLinks } from './lint/links.ts'
import type { Problem } from './lint/problem.ts'
import { rulesOf } from './lint/rules.ts'
import { findSlots } from './lint/slots.ts'
import { SPACED_OUT, tokenise } from './lint/tokens.ts'

/** The longest message Front Desk prepares, in UTF-16 units. */
export const MESSAGE_MAX = 1200

/**
 * What a text must not contain if it is to be equally sendable to a stranger: words that imply care, conditions,
 * advice, dates, promises of a response time, unknown placeholders, links other than the practice's own.
 * Every shipped language is looked for, whatever language the text says it is in: people mix them.
 * @param text plain text, a template or a composed message
 * @param ownLinks the practice's own addresses, which may stand in it; `unknown` judges addresses by their looks
 * @param language the text is said to be in; what it looks like counts as well
 * @returns objections in order of place, none inside another of the same rule; empty when there are none
 */
export function lint(text: string, ownLinks: OwnLinks = [], language?: Language): Problem[] {
  const plain = clean(text)
  const tokens = tokenise(plain)
  const rules = rulesOf()
  const kin = LANGUAGES.map((one) => kinship(tokens, rules[one], one))
  const most = Math.max(...kin)
  const problems = LANGUAGES.flatMap((one, place) =>
    find(tokens, rules[one], one, one === language || kin[place] === most),
  )
  problems.push(...findLinks(plain, ownLinks), ...findSlots(plain))
  for (const hit of plain.text.matchAll(SPACED_OUT)) {
    const start = plain.from[hit.index] ?? 0
    problems.push({ rule: 'disguised', start, end: plain.from[hit.index + hit[0].length] ?? start })
  }
  return outermost(problems)
}

/**
 * What a whole message must be: nothing `lint` objects to, no placeholder left, an emergency line in its language, not too long.
 * @param language of the message; without one, a line in any language will do
 * @returns objections; those about the whole text span all of it
 */
export function lintMessage(text: string, ownLinks: OwnLinks = [], language?: Language): Problem[] {
  const whole = { start: 0, end: text.length }
  const problems = lint(text, ownLinks, language)
  if (!hasEmergencyLine(text, language)) problems.push({ rule: 'no-emergency-line', ...whole })
  if (text.length > MESSAGE_MAX) problems.push({ rule: 'too-long', ...whole })
  return problems
}

function outermost(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort((a, b) => a.start - b.start || b.end - a.end)
  const reach = new Map<string, number>()
  return sorted.filter(({ rule, end }) => {
    if (end <= (reach.get(rule) ?? -1)) return false
    reach.set(rule, end)
    return true
  })
}
