import type { MessageOutcome, Outcome } from '../core/decision.ts'
import type { RequestKey } from '../core/model.ts'
import type { Card } from './cards.ts'
import { insert } from './compose.ts'
import type { Guard, Leave } from './guard.ts'
import { keyOf, samePerson } from './links.ts'
import { onceOnView } from './on-view.ts'
import type { Seen } from './outcome.ts'
import { type Act, type ActPage, observe, press } from './press.ts'
import { watchSent } from './sent.ts'
import { DIALOGS } from './variants.ts'
import type { Watch } from './watch.ts'

/** What the extension can have done on a page; each is one deliberate choice of the user. */
export interface Acts {
  press(ask: { intentId: string; expected: Act['expected']; name?: string | undefined }): Promise<Outcome>
  /** The user's next press of Confirm on this person's card goes through; what came of it is told like what came of a decline. */
  allowConfirm(ask: { intentId: string; expected: Act['expected'] }): Promise<void>
  /** Confirm on this person's card waits again. */
  holdConfirm(ask: { expected: Act['expected'] }): Promise<void>
  insert(ask: { intentId: string; text: string; recipient: string }): Promise<MessageOutcome>
}

/** What is told of acts, apart from their answers: those are lost where the panel was closed meanwhile. */
export interface ActEvents {
  pressed(told: { intentId: string }): Promise<void>
  acted(told: { intentId: string; outcome: Outcome }): Promise<void>
  inserted(told: { intentId: string; outcome: MessageOutcome }): Promise<void>
  sent(told: { intentId: string }): Promise<void>
}

/** Where acts happen. */
export interface Stage extends ActPage {
  document: Document
  watch: Watch
  guard: Guard
  /** The card that a request was last seen in, whatever became of it. */
  last(key: RequestKey): Card | undefined
  stop: AbortSignal
}

/** Leave to press Confirm is good for this long, in ms. */
const LEAVE_MS = 60_000

/** The acts on a page. Each tells what came of it before it answers. */
export function actsOn(stage: Stage, events: ActEvents): Acts {
  const cardOf = (who: Act['expected'], key: RequestKey): Card | undefined => {
    const cards = stage.watch.found().requests.filter(({ owner }) => samePerson(owner.identity, who))
    const isReady = ({ pairs }: Card): boolean => pairs.some(({ reject }) => stage.pressable(reject.element))
    return cards.find(isReady) ?? cards[0] ?? stage.last(key)
  }
  return {
    async press({ intentId, ...act }) {
      const outcome = await press(() => cardOf(act.expected, keyOf(act.expected)), act, stage)
      await events.acted({ intentId, outcome })
      return outcome
    },
    async allowConfirm(leave) {
      stage.guard.allow(leave)
      void stage.pace.wait(LEAVE_MS).then(() => {
        const unused = stage.guard.holdAgain(leave.expected)
        if (unused === undefined || stage.stop.aborted) return
        // Leave that was given anew meanwhile counts from then on.
        if (unused.intentId !== leave.intentId) return stage.guard.allow(unused)
        return events.acted({ intentId: leave.intentId, outcome: { kind: 'failed', why: 'not-pressed' } })
      })
    },
    async holdConfirm({ expected }) {
      stage.guard.holdAgain(expected)
    },
    async insert({ intentId, text, recipient }) {
      await onceOnView(stage.document, stage.stop)
      const { outcome, field } = await insert(text, recipient, stage)
      await events.inserted({ intentId, outcome })
      if (field !== undefined)
        void watchSent(text, field, stage).then((isSent) => (isSent ? events.sent({ intentId }) : undefined))
      return outcome
    },
  }
}

/**
 * Watches what the page makes of a press of Confirm that is the user's own, and tells it.
 * @param before the page in the moment of the press
 */
export async function followConfirm(
  { intentId, expected }: Leave,
  before: Seen,
  card: Card,
  stage: Stage,
  events: Pick<ActEvents, 'pressed' | 'acted'>,
): Promise<void> {
  void events.pressed({ intentId })
  const outcome = await observe(expected, { before, frame: card.element.closest(DIALOGS) }, stage)
  await events.acted({ intentId, outcome })
}
