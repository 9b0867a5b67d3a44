import { useState } from 'preact/hooks'
import type { Story } from '../../core/log/story.ts'
import { text } from '../text.ts'
import { LogRow } from './LogRow.tsx'
import type { LogActions } from './log-actions.ts'

interface Props {
  stories: readonly Story[]
  hold: LogActions['hold']
}

/** One page of the log. One entry at a time is unfolded. */
export function LogTable({ stories, hold }: Props) {
  const [open, setOpen] = useState<string>()
  return (
    <table class="log-table">
      <colgroup>
        <col span={2} class="kept" />
        <col span={2} class="wide-only" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{text('log.date')}</th>
          <th scope="col">{text('log.requester')}</th>
          <th scope="col">{text('log.verdict')}</th>
          <th scope="col">{text('log.action')}</th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <LogRow
            key={story.decision.id}
            story={story}
            hold={hold}
            open={story.decision.id === open}
            toggle={() => setOpen(story.decision.id === open ? undefined : story.decision.id)}
          />
        ))}
      </tbody>
    </table>
  )
}
