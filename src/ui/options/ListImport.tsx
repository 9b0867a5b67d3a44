import type { ListStage } from '../../core/options.ts'
import { counted } from '../counted.ts'
import { Notice } from '../kit/Notice.tsx'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { FileDrop } from './FileDrop.tsx'
import { ListPreview } from './ListPreview.tsx'
import { ShareDone } from './ShareDone.tsx'

interface Props {
  stage: ListStage
  /** On the list in force. */
  patients: number
  actions: Pick<OptionsActions, 'readList' | 'readAgain' | 'useList' | 'cancelList'>
}

/** A list from the file to the vault: choose, look at it, use it. */
export function ListImport({ stage, patients, actions }: Props) {
  if (stage.kind === 'reading' || stage.kind === 'saving') {
    return <ShareDone label={text(`list.${stage.kind}`)} share={stage.share} cancel={actions.cancelList} />
  }
  if (stage.kind === 'read') {
    return <ListPreview list={stage.list} replaces={patients > 0} actions={actions} />
  }
  return (
    <div class="stack">
      {stage.kind === 'saved' && <Notice kind="good">{counted('list.saved', patients)}</Notice>}
      <FileDrop choose={actions.readList} fault={stage.kind === 'failed' ? stage.fault : undefined} />
    </div>
  )
}
