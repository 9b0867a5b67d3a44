import type { PolicyReport } from '../../core/policy/report.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { Notice } from '../kit/Notice.tsx'
import { day, text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { PolicySource } from './PolicySource.tsx'
import { SignedPolicy } from './SignedPolicy.tsx'
import { WhoDecides } from './WhoDecides.tsx'

interface Props {
  report: PolicyReport
  actions: Pick<OptionsActions, 'readPolicyFile' | 'takePolicyFile' | 'dropPolicyFile' | 'restart'>
}

/** What the practice has set, how it came here, what is wrong with it, and what holds. */
export function PolicyPage({ report, actions }: Props) {
  const { managed, signed, outdated, organization } = report
  return (
    <div class="stack">
      <p class="lead">{text('policy.lead')}</p>
      {outdated && <Notice kind="warning">{text('policy.problem.product-too-old')}</Notice>}
      <InForce report={report} />
      <section class="card">
        <h2>{text('policy.managed')}</h2>
        {organization !== undefined && <p>{text('policy.organization', { organization })}</p>}
        <PolicySource source={managed} nothing={text('policy.managed-nothing')} />
        {actions.restart !== undefined && (
          <div class="fields">
            <p class="quiet">{text('policy.when-read')}</p>
            <Confirm
              ask={text('policy.restart')}
              question={text('policy.restart-sure')}
              yes={text('policy.restart-yes')}
              confirm={actions.restart}
            />
          </div>
        )}
      </section>
      <section class="card">
        <h2>{text('policy.signed')}</h2>
        <PolicySource source={signed} nothing={text('policy.signed-nothing')} />
        <SignedPolicy fingerprint={signed.fingerprint} actions={actions} />
      </section>
      <WhoDecides report={report} />
      <p>
        {text('policy.write')} <a href="#desk">{text('policy.to-desk')}</a>
      </p>
    </div>
  )
}

function InForce({ report: { managed, signed } }: { report: PolicyReport }) {
  const holding = managed.holding ?? signed.holding
  if (holding === undefined) return <Notice kind="plain">{text('policy.none')}</Notice>
  const { id, version } = holding.document
  const troubled = [...managed.problems, ...signed.problems].some((problem) => problem !== 'reapproval-due')
  return (
    <Notice kind={troubled ? 'warning' : 'good'}>
      {text(troubled ? 'policy.in-force-still' : 'policy.in-force', { id, version, date: day(holding.since) })}
    </Notice>
  )
}
