import { defineBackground } from 'wxt/utils/define-background'
import { answer } from '../../src/door/answer.ts'
import { openOwnDesk } from '../../src/service/own-desk.ts'
import { closeAreas } from '../../src/store/areas.ts'
import { openPanel } from './open-panel.ts'
import { spreadFootprint } from './spread-footprint.ts'
import { welcome } from './welcome.ts'

/** Answers the page while no other page of ours is open. Nothing that it answers depends on a verdict. */
export default defineBackground(() => {
  const desk = openOwnDesk()
  void closeAreas()
  welcome()
  spreadFootprint(desk.policy)
  answer({
    hello: async () => ({ footprint: (await desk.policy())?.pageFootprint ?? 'control' }),
    open: async ({ key }, { tabId }) => openPanel(tabId, key),
    acted: ({ intentId, outcome }) => desk.decisions.settle(intentId, outcome),
    sent: ({ intentId }) => desk.decisions.settleMessage(intentId, { kind: 'sent' }),
    inserted: ({ intentId, outcome }) => desk.decisions.settleMessage(intentId, outcome),
  })
})
