import type { RuleName } from './rule-name.ts'

/** One objection, with the place in the text it is about (UTF-16 offsets, end exclusive). */
export interface Problem {
  rule: RuleName
  start: number
  end: number
}
