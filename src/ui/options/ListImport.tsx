import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ListStage } from '../../core/options.ts'
import type { SeenTable } from '../../core/roster/seen-table.ts'
import { counted } from '../counted.ts'
import { Notice } from '../kit/Notice.tsx'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { ColumnChoices } from './ColumnChoices.tsx'
import { FileDrop } from './FileDrop.tsx'
import { ListPreview } from './ListPreview.tsx'
import { ShareDone } from './ShareDone.tsx'

interface Props {
  stage: ListStage
  /** On the list in force. */
  patients: number
  actions: Pick<OptionsActions, 'readList' | 'readAgain' | 'changes' | 'saveSkipped' | 'putInForce' | 'cancelList'>
}

/** A list from the file to the vault: choose, look at it, use it. */
export function ListImport({ stage, patients, actions }: Props) {
  const asked = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    // The file was read again after an answer: back to where it was given.
    if (stage.kind !== 'read' && stage.kind !== 'failed') return
    if (asked.current !== undefined) document.getElementById(asked.current)?.focus()
    asked.current = undefined
  }, [stage.kind])
  const columns = (id: string, tables: readonly SeenTable[]): void => {
    asked.current = id
    actions.readAgain({ tables })
  }
  if (stage.kind === 'reading' || stage.kind === 'saving') {
    return <ShareDone label={text(`list.${stage.kind}`)} share={stage.share} cancel={actions.cancelList} />
  }
  if (stage.kind === 'read') return <ListPreview list={stage.list} actions={actions} columns={columns} />
  const tables = stage.kind === 'failed' && stage.fault === 'import-no-name-column' ? (stage.tables ?? []) : []
  return (
    <div class="stack">
      {stage.kind === 'saved' && <Notice kind="good">{counted('list.saved', patients)}</Notice>}
      <FileDrop choose={actions.readList} fault={stage.kind === 'failed' ? stage.fault : undefined} />
      {tables.length > 0 && (
        <div class="list-preview">
          <p>{text('list.columns-help')}</p>
          <ColumnChoices tables={tables} open={true} change={columns} />
        </div>
      )}
    </div>
  )
}
