import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { OptionsState, PeopleStage } from '../../core/options.ts'
import { counted } from '../counted.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { Notice } from '../kit/Notice.tsx'
import { moment, number, text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { ListImport } from './ListImport.tsx'
import { NeedsUnlock } from './NeedsUnlock.tsx'
import { PeopleList } from './PeopleList.tsx'
import { ShareDone } from './ShareDone.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
}

/** The list in force, a new one in its place, and the way to have none. */
export function Patients({ state, actions }: Props) {
  const { lock, patients, list, people, before } = state
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
          {before !== undefined && (
            <div class="undo-import">
              <p class="quiet">
                {text('list.undo-explain', { date: moment(before.at), count: number(before.patients) })}
              </p>
              <Confirm
                ask={text('list.undo')}
                question={text('list.undo-sure')}
                yes={text('list.undo-yes')}
                confirm={() => void actions.undoImport().then(setFault)}
              />
            </div>
          )}
          <p class="fault" role="alert">
            {fault && text(`fault.${fault}`)}
          </p>
        </section>
        <PeopleCard stage={people} people={actions.people} />
        <section class="card">
          <ListImport stage={list} patients={patients} actions={actions} />
        </section>
      </div>
    </NeedsUnlock>
  )
}

/** The people of the list, once they can be looked up. */
function PeopleCard({ stage, people }: { stage: PeopleStage; people: OptionsActions['people'] }) {
  if (stage.kind === 'closed') return null
  return (
    <section class="card">
      {stage.kind === 'opening' && <ShareDone label={text('people.opening')} share={stage.share} />}
      {stage.kind === 'failed' && <Notice kind="warning">{text(`fault.${stage.fault}`)}</Notice>}
      {stage.kind === 'open' && <PeopleList stage={stage} people={people} />}
    </section>
  )
}
