import { browser } from 'wxt/browser'
import type { Answer, Ask, ToPage } from './protocol.ts'

/** What the content script does when the extension asks. */
export type PageHandlers = {
  [K in keyof ToPage]: (ask: Ask<ToPage, K>) => Promise<Answer<ToPage, K>>
}

/**
 * Answers the extension until `stop`. Only our own extension can send here: there is no door for others in the manifest.
 * @param handlers may still be coming: what is asked before they are there waits for them
 */
export function servePage(handlers: Promise<PageHandlers>, stop: AbortSignal): void {
  const onMessage = (message: { kind?: unknown }): Promise<unknown> | undefined => {
    const { kind, ...ask } = message
    if (typeof kind !== 'string') return
    return handlers.then((page) => {
      if (!Object.hasOwn(page, kind)) return
      const handler = page[kind as keyof ToPage] as (ask: unknown) => Promise<unknown>
      return handler(ask)
    })
  }
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]
  browser.runtime.onMessage.addListener(listener)
  stop.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}
