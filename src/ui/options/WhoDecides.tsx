import { SETTING_NAMES } from '../../core/policy/document.ts'
import type { PolicyReport } from '../../core/policy/report.ts'
import { text } from '../text.ts'
import { whoLocked } from './Locked.tsx'

/** Every setting: who decided it, and whether it can be changed here. */
export function WhoDecides({ report }: { report: PolicyReport }) {
  return (
    <section class="card">
      <h2>{text('policy.who')}</h2>
      <dl class="facts">
        {SETTING_NAMES.map((name) => {
          const { origin = 'nobody' } = report.fields[name] ?? {}
          return (
            <div key={name}>
              <dt>{text(`setting.${name}`)}</dt>
              <dd>{whoLocked(name, report) ?? text(`policy.origin.${origin}`)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
