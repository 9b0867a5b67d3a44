import { useMemo, useState } from 'preact/hooks'
import type { ExportName } from '../../core/exports.ts'
import type { FaultCode } from '../../core/fault.ts'
import { findStories, storiesOf } from '../../core/log/stories.ts'
import type { LogStage } from '../../core/options.ts'
import { counted } from '../counted.ts'
import { Field } from '../kit/Field.tsx'
import { Notice } from '../kit/Notice.tsx'
import { day, text } from '../text.ts'
import { LogExport } from './LogExport.tsx'
import { LogTable } from './LogTable.tsx'
import { Pager } from './Pager.tsx'

interface Props {
  log: Extract<LogStage, { kind: 'read' }>
  save(format: ExportName): Promise<FaultCode | undefined>
}

/** Entries on one page. */
const PAGE = 50

/** Every decision, newest first: whether the book is whole, search, pages, exports. */
export function LogBook({ log: { decisions, messages, fault }, save }: Props) {
  const [search, setSearch] = useState('')
  const [from, setFrom] = useState(0)
  const stories = useMemo(() => storiesOf(decisions, messages), [decisions, messages])
  const found = useMemo(() => findStories(stories, search), [stories, search])
  const [first] = decisions
  const start = from < found.length ? from : 0
  return (
    <div class="stack">
      {fault !== undefined && <Notice kind="warning">{text(`fault.${fault}`)}</Notice>}
      {fault === undefined && first !== undefined && (
        <Notice kind="good">{counted('log.unbroken', decisions.length, { date: day(first.at) })}</Notice>
      )}
      {decisions.length === 0 && fault === undefined && <p class="empty">{text('log.empty')}</p>}
      {decisions.length > 0 && (
        <>
          <div class="log-tools">
            {/* Not kept by the browser, not spell-checked anywhere else: a search may be a name. */}
            <Field
              label={text('log.search')}
              type="search"
              spellcheck={false}
              value={search}
              change={(words) => {
                setSearch(words)
                setFrom(0)
              }}
            />
            <LogExport save={save} />
          </div>
          {found.length === 0 ? (
            <p class="empty" role="status">
              {text('log.nothing')}
            </p>
          ) : (
            <LogTable stories={found.slice(start, start + PAGE)} />
          )}
          <Pager from={start} size={PAGE} count={found.length} go={setFrom} />
        </>
      )}
    </div>
  )
}
