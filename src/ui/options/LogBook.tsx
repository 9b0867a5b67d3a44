import { useMemo } from 'preact/hooks'
import { type LogScreen, looksFor } from '../../core/log/screen.ts'
import { text } from '../text.ts'
import { LogCheckNotice } from './LogCheckNotice.tsx'
import { LogExport } from './LogExport.tsx'
import { LogFind } from './LogFind.tsx'
import { LogKeepingCard } from './LogKeepingCard.tsx'
import { LogTable } from './LogTable.tsx'
import type { LogActions } from './log-actions.ts'
import { Pager } from './Pager.tsx'

interface Props {
  log: LogScreen
  actions: LogActions
}

/** Every decision, newest first: whether the book is whole, search, pages, ways out, how long it is kept. */
export function LogBook({ log, actions }: Props) {
  const { check, query, stories, from, total, searched, older, fingerprint, keeping, fault } = log
  const searching = looksFor(query)
  const nothing = stories?.length === 0
  // The check tells of every percent: rows that stay are not drawn anew for it.
  const table = useMemo(
    () => stories !== undefined && stories.length > 0 && <LogTable stories={stories} hold={actions.hold} />,
    [stories, actions.hold],
  )
  return (
    <div class="stack">
      <LogCheckNotice check={check} fingerprint={fingerprint} />
      {/* The check says the same of the whole. */}
      {fault !== undefined && check.kind !== 'broken' && (
        <p class="fault" role="alert">
          {text(`fault.${fault}`)}
        </p>
      )}
      <div class="log-tools">
        <LogFind query={query} find={actions.find} />
        <LogExport save={actions.save} report={actions.report} />
      </div>
      {stories === undefined && (
        <p class="quiet" role="status">
          {text('log.reading')}
        </p>
      )}
      {searched !== undefined && (
        <p class="quiet" role="status">
          {text('log.searched', { percent: Math.floor(searched * 100) })}
        </p>
      )}
      {nothing && searching && searched === undefined && fault === undefined && (
        <p class="empty" role="status">
          {text('log.nothing')}
        </p>
      )}
      {nothing && !searching && check.kind === 'unbroken' && <p class="empty">{text('log.empty')}</p>}
      {table}
      {stories !== undefined && <Pager from={from} shown={stories.length} count={total} older={older} go={actions} />}
      {keeping !== undefined && <LogKeepingCard keeping={keeping} actions={actions} />}
    </div>
  )
}
