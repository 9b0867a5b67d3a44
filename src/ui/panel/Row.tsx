import { useRef } from 'preact/hooks'
import type { Guidance } from '../../core/guidance/guidance.ts'
import { acceptable, decidable, type QueueRow } from '../../core/queue.ts'
import type { Wishes } from '../../core/reply/wishes.ts'
import { text } from '../text.ts'
import { Advice } from './Advice.tsx'
import type { PanelActions } from './actions.ts'
import { Choices } from './Choices.tsx'
import { DecidedBefore } from './DecidedBefore.tsx'
import { Held } from './Held.tsx'
import { MessagePreview } from './MessagePreview.tsx'
import { MessageWishes } from './MessageWishes.tsx'
import { Progress } from './Progress.tsx'
import { Reasons, reasonLine } from './Reasons.tsx'
import { SayWho } from './SayWho.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

interface Props {
  row: QueueRow
  focused: boolean
  /** Whether anything can be decided now. */
  decisive: boolean
  guidance: Guidance
  /** What may be picked for its message. */
  wishes: Wishes | undefined
  actions: PanelActions
  now: number
  /** Whether its message is the text that was copied last. */
  copied: boolean
}

/** One request: who, whether a patient, why; unfolded, what can be done about it. */
export function Row({ row, focused, decisive, guidance, wishes, actions, now, copied }: Props) {
  const { request, verdict, stage, fault, preview, wish = {} } = row
  const { key } = request
  const mayAccept = acceptable(row, guidance)
  const head = useRef<HTMLButtonElement>(null)
  useKeptFocus(head, { focused, parts: partsOf(row) })
  const open = focused && decisive
  const free = decidable(row) && row.wanted === undefined
  const again = (): void => {
    if (stage.kind === 'settled' && stage.action !== 'accept-with-a-reason') actions.choose(key, stage.action)
  }
  return (
    <li class={`row ${focused ? 'focused' : ''}`}>
      <button type="button" class="row-head" ref={head} aria-expanded={focused} onClick={() => actions.focus(key)}>
        <span class="name" dir="auto">
          {request.name}
        </span>
        <span class={`chip ${verdict.kind}`}>{text(`verdict.${verdict.kind}`)}</span>
        <span class="quiet reason">{reasonLine(verdict)}</span>
      </button>
      {stage.kind !== 'settled' && <DecidedBefore earlier={row.earlier} />}
      <Progress
        row={row}
        now={now}
        undo={() => actions.undo(key)}
        retry={again}
        showMessage={actions.showConversation}
      />
      {focused && (
        <Held row={row} guidance={guidance} allow={() => actions.allow(key)} leave={() => actions.leave(key)} />
      )}
      {fault !== undefined && (
        <p role="alert" class="fault">
          {text(`fault.${fault}`)}
        </p>
      )}
      {open && (free || isDeclinedWithMessage(stage)) && (
        <MessagePreview preview={preview} copied={copied} copy={actions.copy}>
          {wishes !== undefined && free && (
            <MessageWishes wish={wish} wishes={wishes} change={(next) => actions.wish(key, next)} />
          )}
        </MessagePreview>
      )}
      {open && free && <Advice verdict={verdict} guidance={guidance} />}
      {open && row.gone !== true && (
        <button type="button" class="quiet-button show-on-page" onClick={() => actions.showOnPage(key)}>
          {text('row.show')}
        </button>
      )}
      {open && 'matches' in verdict && <Reasons matches={verdict.matches} />}
      {open && <SayWho verdict={verdict} say={(says) => actions.sayWho(request, says)} />}
      {open && free && (
        <Choices
          name={request.name}
          choose={(action) => actions.choose(key, action)}
          fitting={verdict.kind === 'not-on-list' ? 'not-my-patient' : 'decline-with-message'}
          message={preview?.problems.length === 0}
          accept={mayAccept ? () => actions.accept(key) : undefined}
        />
      )}
    </li>
  )
}

/** What stands in the row, in so far as buttons come and go with it. */
function partsOf({ stage, wanted, confirm, verdict }: QueueRow): string {
  const said = 'matches' in verdict && (verdict.saidIs === true || verdict.saidNot === true)
  return [stage.kind, wanted, confirm?.kind, said].join(' ')
}

/** Then the text may still be wanted, to be copied. */
function isDeclinedWithMessage(stage: QueueRow['stage']): boolean {
  return stage.kind === 'settled' && stage.action === 'decline-with-message'
}
