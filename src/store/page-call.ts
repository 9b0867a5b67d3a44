import type { PanelCall } from '../core/queue.ts'
import type { StorageArea } from './area.ts'

/** Where the last press on a page lies until a panel has answered it; a panel that opens for it reads it here. */
export const CALL_KEY = 'focus'

/** The user's last press on a page: one at a time, in the memory of the browser. */
export interface PageCalls {
  keep(call: PanelCall): Promise<void>
  last(): Promise<PanelCall | undefined>
  /** It is answered: no panel brings it up again. */
  answered(): Promise<void>
  /** The page in a tab was left or loaded anew: a press there is no longer to be answered. */
  left(tabId: number): Promise<void>
}

/** Opens the one place for presses on a page. */
export function openPageCalls(session: StorageArea): PageCalls {
  const last = async (): Promise<PanelCall | undefined> => (await session.get(CALL_KEY))[CALL_KEY] as PanelCall
  return {
    keep: (call) => session.set({ [CALL_KEY]: call }),
    last,
    answered: () => session.remove(CALL_KEY),
    async left(tabId) {
      if ((await last())?.tabId === tabId) await session.remove(CALL_KEY)
    },
  }
}
