import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { OptionsState } from '../../core/options.ts'
import { counted } from '../counted.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { ListImport } from './ListImport.tsx'
import { NeedsUnlock } from './NeedsUnlock.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
}

/** The list in force, a new one in its place, and the way to have none. */
export function Patients({ state, actions }: Props) {
  const { lock, patients, list } = state
  const [fault, setFault] = useState<FaultCode>()
  return (
    <NeedsUnlock lock={lock} unlock={actions.unlock}>
      <div class="stack">
        <section class="card present">
          <p class="figure">{patients === 0 ? text('list.none') : counted('list.count', patients)}</p>
          {patients > 0 && (
            <Confirm
              ask={text('list.erase')}
              question={text('list.erase-sure')}
              yes={text('list.erase-yes')}
              confirm={() => void actions.eraseList().then(setFault)}
            />
          )}
          <p class="fault" role="alert">
            {fault && text(`fault.${fault}`)}
          </p>
        </section>
        <section class="card">
          <ListImport stage={list} patients={patients} actions={actions} />
        </section>
      </div>
    </NeedsUnlock>
  )
}
