import { ownRuntime } from './own-runtime.ts'
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
  const reply = async ({ kind, ...ask }: { kind?: unknown }): Promise<unknown> => {
    const page = await handlers
    if (typeof kind !== 'string' || !Object.hasOwn(page, kind)) return
    const handler = page[kind as keyof ToPage] as (ask: unknown) => Promise<unknown>
    return handler(ask)
  }
  const listener = (message: object, _sender: unknown, answer: (value?: unknown) => void): true => {
    reply(message).then(answer, () => answer())
    return true // The answer comes later.
  }
  const { onMessage } = ownRuntime() ?? {}
  onMessage?.addListener(listener)
  stop.addEventListener('abort', () => onMessage?.removeListener(listener), { once: true })
}
