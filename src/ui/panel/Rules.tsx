import type { GuidanceRule } from '../../core/guidance/profile.ts'
import { text } from '../text.ts'

/** What the guidance asks for, and where it says so. */
export function Rules({ rules }: { rules: readonly GuidanceRule[] }) {
  if (rules.length === 0) return null
  return (
    <ul class="plain rules">
      {rules.map(({ id, paraphrase, citation, year, verified }) => (
        <li key={id}>
          {paraphrase} <cite class="quiet">{text('rule.source', { citation, year })}</cite>{' '}
          <span class="quiet">{text(verified ? 'rule.verified' : 'rule.unverified')}</span>
        </li>
      ))}
    </ul>
  )
}
