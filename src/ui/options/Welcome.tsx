import type { OptionsState } from '../../core/options.ts'
import { counted } from '../counted.ts'
import { Notice } from '../kit/Notice.tsx'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import type { Unsaved } from './draft.ts'
import { ListImport } from './ListImport.tsx'
import { NeedsUnlock } from './NeedsUnlock.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import { Practice } from './Practice.tsx'
import { RecoveryCode } from './RecoveryCode.tsx'
import { Step } from './Step.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
  unsaved: Unsaved
}

/** First run: four steps, each of which can be left and taken up later. Behind the passphrase the order is free. */
export function Welcome({ state, actions, unsaved }: Props) {
  const { lock, patients, policy, report, profiles, list, safe } = state
  const done = [lock !== 'no-vault', patients > 0, policy !== undefined]
  const next = done.indexOf(false)
  return (
    <>
      <p class="lead">{text('welcome.lead')}</p>
      {safe?.code !== undefined && <RecoveryCode code={safe.code} kept={actions.safe.codeKept} />}
      <ol class="plain steps">
        <Step title={text('welcome.step1')} done={done[0]} current={next === 0} open={true} summary={text('vault.set')}>
          {lock === 'no-vault' && <NewPassphrase help={actions.passphrases} create={actions.createVault} />}
        </Step>
        <Step
          title={text('welcome.step2')}
          done={done[1]}
          current={next === 1}
          open={lock !== 'no-vault'}
          summary={counted('list.count', patients)}
          change="patients"
        >
          {lock === 'no-vault' ? (
            <p class="quiet">{text('welcome.passphrase-first')}</p>
          ) : (
            <NeedsUnlock lock={lock} unlock={actions.unlock}>
              <ListImport stage={list} patients={patients} actions={actions} />
            </NeedsUnlock>
          )}
        </Step>
        <Step
          title={text('welcome.step3')}
          done={done[2]}
          current={next === 2}
          open={lock !== 'no-vault'}
          summary={policy?.practiceName ?? ''}
          change="reply"
        >
          <Practice report={report} profiles={profiles} actions={actions} unsaved={unsaved} whole={false} />
        </Step>
        <Step title={text('welcome.step4')} done={next === -1} current={next === -1} open={next === -1}>
          {next === -1 ? (
            <Notice kind="good" button={text('panel.open-requests')} press={actions.openRequests}>
              {text('welcome.ready')}
            </Notice>
          ) : (
            <p class="quiet">{text('welcome.not-ready')}</p>
          )}
        </Step>
      </ol>
    </>
  )
}
