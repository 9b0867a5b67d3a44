import { browser } from 'wxt/browser'
import { askPage } from '../../src/door/page.ts'
import { isReadable } from '../../src/door/site-access.ts'
import type { PageHand } from '../../src/service/panel-world.ts'

const NO_ACCESS = { kind: 'failed', why: 'no-access' } as const

/** Hands on pages. One on a page that the browser has taken from Front Desk meanwhile touches nothing any more, and says so. */
export function pageHands(): (tabId: number) => PageHand {
  const handed = new Set<number>()
  const lost = new Set<number>()
  browser.permissions.onRemoved.addListener(async () => {
    for (const tabId of handed) if (!(await isReadable(tabId))) lost.add(tabId)
  })
  browser.permissions.onAdded.addListener(() => lost.clear())
  return (tabId) => {
    handed.add(tabId)
    return {
      tabId,
      show: async (key) => void (await askPage(tabId, 'show', { key })),
      async press(intentId, { identity, name }) {
        return lost.has(tabId) ? NO_ACCESS : askPage(tabId, 'press', { intentId, expected: identity, name })
      },
      allowConfirm: ({ identity }, intentId) => askPage(tabId, 'allowConfirm', { intentId, expected: identity }),
      holdConfirm: ({ identity }) => askPage(tabId, 'holdConfirm', { expected: identity }),
    }
  }
}
