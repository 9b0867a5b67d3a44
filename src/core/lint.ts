import { LINT_RULES } from './lint-rules.ts'

/** The longest message Front Desk prepares, in UTF-16 units. */
export const MESSAGE_MAX = 1200

/** Names of everything the lint can object to; the sentence of each stands in `assets/languages`. */
export type RuleName =
  | 'relationship'
  | 'response-time'
  | 'link'
  | 'date'
  | 'condition'
  | 'placeholder'
  | 'no-emergency-line'
  | 'too-long'

/** One objection, with the place in the text it is about (UTF-16 offsets, end exclusive). */
export interface Problem {
  rule: RuleName
  start: number
  end: number
}

const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w.+-]+@[\w-]+\.[a-z]{2,}/giu
const EMERGENCY = /\b(?:emergenc(?:y|ies)|911|112|999|000)\b/iu

/**
 * What a text must not contain if it is to be equally sendable to a stranger: words that imply care, conditions,
 * dates, promises of a response time, unknown placeholders, links other than the practice's own.
 * @param text plain text, a template or a composed message
 * @param ownLinks the practice's own addresses, which may stand in it
 * @returns objections in order of place; empty when there are none
 */
export function lint(text: string, ownLinks: readonly string[] = []): Problem[] {
  const problems: Problem[] = []
  for (const { rule, pattern } of LINT_RULES) {
    for (const hit of text.matchAll(pattern)) problems.push({ rule, ...span(hit) })
  }
  for (const hit of text.matchAll(LINK)) {
    const link = hit[0].replace(/[.,;:!?)\]]+$/u, '')
    if (!ownLinks.includes(link)) problems.push({ rule: 'link', start: hit.index, end: hit.index + link.length })
  }
  return problems.sort((a, b) => a.start - b.start)
}

/**
 * What a whole message must be: nothing `lint` objects to, an emergency line, not too long.
 * @returns objections; those about the whole text span all of it
 */
export function lintMessage(text: string, ownLinks: readonly string[] = []): Problem[] {
  const whole = { start: 0, end: text.length }
  const problems = lint(text, ownLinks)
  if (!EMERGENCY.test(text)) problems.push({ rule: 'no-emergency-line', ...whole })
  if (text.length > MESSAGE_MAX) problems.push({ rule: 'too-long', ...whole })
  return problems
}

function span(hit: RegExpExecArray): { start: number; end: number } {
  return { start: hit.index, end: hit.index + hit[0].length }
}
