import { defineBackground } from 'wxt/utils/define-background'
import words from '../../assets/facebook/words.json' with { type: 'json' }
import { answer } from '../../src/door/answer.ts'
import { openOwnDesk } from '../../src/service/own-desk.ts'
import { closeAreas, session } from '../../src/store/areas.ts'
import { openPageCalls } from '../../src/store/page-call.ts'
import { followManagement } from './follow-management.ts'
import { keepPagesFilled } from './keep-pages-filled.ts'
import { keepSafe } from './keep-safe.ts'
import { openPanel } from './open-panel.ts'
import { pageSettings } from './page-settings.ts'
import { spreadSettings } from './spread-settings.ts'
import { welcome } from './welcome.ts'

/** Answers the page while no other page of ours is open. Nothing that it answers depends on a verdict. */
export default defineBackground(() => {
  const desk = openOwnDesk()
  void closeAreas()
  keepSafe(desk)
  welcome()
  keepPagesFilled()
  spreadSettings(desk.policy)
  followManagement(desk.practice)
  answer({
    async hello(_, { tabId }) {
      await openPageCalls(session).left(tabId)
      return { settings: pageSettings(await desk.policy()), words }
    },
    open: async ({ key }, { tabId }) => void (await openPanel(tabId, { key })),
    confirming: ({ key }, { tabId }) => openPanel(tabId, { key, held: true }),
    acted: ({ intentId, outcome }) => desk.decisions.settle(intentId, outcome),
    pressed: ({ intentId }) => desk.decisions.release(intentId).catch(() => undefined),
    sent: ({ intentId }) => desk.decisions.settleMessage(intentId, { kind: 'sent' }),
    inserted: ({ intentId, outcome }) => desk.decisions.settleMessage(intentId, outcome),
  })
})
