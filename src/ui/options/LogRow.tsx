import type { Story } from '../../core/log/story.ts'
import { VERDICT_WORDS } from '../../core/log-words.ts'
import { useOwnId } from '../kit/use-own-id.ts'
import { moment } from '../text.ts'
import { HoldRequester } from './HoldRequester.tsx'
import { LogStory } from './LogStory.tsx'
import type { LogActions } from './log-actions.ts'

interface Props {
  story: Story
  open: boolean
  toggle(): void
  hold: LogActions['hold']
}

/** One decision: a line and, unfolded, all of it. */
export function LogRow({ story, open, toggle, hold }: Props) {
  const id = useOwnId()
  const { at, requester, verdict, action, outcome } = story.decision
  return (
    <>
      <tr class={open ? 'open' : ''}>
        <td class="quiet when">{moment(at)}</td>
        <td>
          <button
            type="button"
            class="quiet-button who"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={toggle}
          >
            <span dir="auto">{requester.name}</span>
          </button>
          <span class="quiet when-narrow">{moment(at)}</span>
        </td>
        <td>
          <span class={`chip ${kindOf(verdict)}`}>{verdict}</span>
        </td>
        <td>
          {action}
          <span class={`outcome ${outcome === 'done' ? 'quiet' : 'not-done'}`}>{outcome}</span>
        </td>
      </tr>
      {open && (
        <tr class="story" id={id}>
          <td colSpan={4}>
            <LogStory story={story} />
            <HoldRequester id={requester.id} hold={hold} />
          </td>
        </tr>
      )}
    </>
  )
}

/** The log keeps words; the chip goes by the kind. */
function kindOf(words: string): string {
  return Object.entries(VERDICT_WORDS).find(([, written]) => written === words)?.[0] ?? ''
}
