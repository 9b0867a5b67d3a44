import type { Profile } from '../guidance/profile.ts'
import { browserRules, freedoms } from './browser-rules.ts'
import { contradictions } from './contradictions.ts'
import type { PolicyDocument } from './document.ts'
import { type RequestRules, requestRules } from './request-rules.ts'
import { type Statement, statement } from './statement.ts'

/** Everything that a policy will do: what the screen says before it is signed, and the sheet for staff afterwards. */
export interface PolicySummary {
  requests: RequestRules
  browsers: readonly Statement[]
  freedoms: readonly Statement[]
  /** What names it, and from when to when it holds. */
  marks: readonly Statement[]
  contradictions: readonly Statement[]
}

/** What a policy will do. @param profiles all there are */
export function summarise(document: PolicyDocument, profiles: readonly Profile[]): PolicySummary {
  return {
    requests: requestRules(document, profiles),
    browsers: browserRules(document),
    freedoms: freedoms(document),
    marks: marks(document),
    contradictions: contradictions(document, profiles),
  }
}

function marks({ id, version, effective, expires, reapproveBy, approvedBy }: PolicyDocument): Statement[] {
  return [
    statement('policy', { id, version }),
    statement('from', { day: { day: effective } }),
    expires === undefined ? statement('no-end') : statement('until', { day: { day: expires } }),
    reapproveBy === undefined ? statement('never-again') : statement('again', { day: { day: reapproveBy } }),
    approvedBy === undefined ? statement('not-approved') : statement('approved', { who: approvedBy }),
  ]
}
