import type { MessageOutcome, Outcome } from '../core/decision.ts'
import type { RequestKey } from '../core/model.ts'
import type { Card } from './cards.ts'
import { insert } from './compose.ts'
import { keyOf, samePerson } from './links.ts'
import { type Act, type ActPage, press } from './press.ts'
import { watchSent } from './sent.ts'
import type { Watch } from './watch.ts'

/** What the extension can have done on a page; each is one deliberate choice of the user. */
export interface Acts {
  press(ask: { intentId: string; expected: Act['expected']; name?: string | undefined }): Promise<Outcome>
  release(ask: {
    intentId?: string | undefined
    expected: Act['expected']
    name?: string | undefined
  }): Promise<Outcome>
  insert(ask: { intentId: string; text: string; recipient: string }): Promise<MessageOutcome>
}

/** What is told of acts, apart from their answers: those are lost where the panel was closed meanwhile. */
export interface ActEvents {
  acted(told: { intentId: string; outcome: Outcome }): Promise<void>
  inserted(told: { intentId: string; outcome: MessageOutcome }): Promise<void>
  sent(told: { intentId: string }): Promise<void>
}

/** Where acts happen. */
export interface Stage extends ActPage {
  document: Document
  watch: Watch
  /** The card that a request was last seen in, whatever became of it. */
  last(key: RequestKey): Card | undefined
  stop: AbortSignal
}

/** The acts on a page. Each tells what came of it before it answers. */
export function actsOn(stage: Stage, events: ActEvents): Acts {
  const cardOf = (who: Act['expected'], key: RequestKey, button: Act['button']): Card | undefined => {
    const cards = stage.watch.found().requests.filter(({ owner }) => samePerson(owner.identity, who))
    const isReady = ({ pairs }: Card): boolean => pairs.some((pair) => stage.pressable(pair[button].element))
    return cards.find(isReady) ?? cards[0] ?? stage.last(key)
  }
  const act = async (wanted: Act, intentId: string | undefined): Promise<Outcome> => {
    const outcome = await press(() => cardOf(wanted.expected, keyOf(wanted.expected), wanted.button), wanted, stage)
    if (intentId !== undefined) await events.acted({ intentId, outcome })
    return outcome
  }
  return {
    press: ({ intentId, ...who }) => act({ button: 'reject', ...who }, intentId),
    release: ({ intentId, ...who }) => act({ button: 'confirm', ...who }, intentId),
    async insert({ intentId, text, recipient }) {
      const { outcome, field } = await insert(text, recipient, stage)
      await events.inserted({ intentId, outcome })
      if (field !== undefined)
        void watchSent(text, field, stage).then((isSent) => (isSent ? events.sent({ intentId }) : undefined))
      return outcome
    },
  }
}
