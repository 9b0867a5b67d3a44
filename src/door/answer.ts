import { browser } from 'wxt/browser'
import { isFacebookPage } from '../core/facebook-pages.ts'
import type { Answer, Ask, ToExtension } from './protocol.ts'
import { toExtension } from './protocol.ts'

/** The tab a message came from. */
export interface Caller {
  tabId: number
}

/**
 * What an extension page does with messages from the page. A handler that returns `undefined` only overhears: the answer
 * is left to another page of ours.
 */
export type Handlers = {
  [K in keyof ToExtension]?: (ask: Ask<ToExtension, K>, from: Caller) => Promise<Answer<ToExtension, K>> | undefined
}

interface Sender {
  id?: string | undefined
  url?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined } | undefined
  /** Chromium only: a page that is being made ready, kept for going back, or on its way out is no page in front of anybody. */
  documentLifecycle?: string | undefined
}

/**
 * Opens the door: messages of our own content script, in a top frame of Facebook, well formed. Strangers get silence.
 * @param handlers one function a kind of message
 * @param stop closes the door
 */
export function answer(handlers: Handlers, stop?: AbortSignal): void {
  const onMessage = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const from = trusted(sender, browser.runtime.id)
    return from === undefined ? undefined : handle(handlers, message, from)
  }
  // The polyfill lets a listener return a promise; the types of chrome.* do not know it.
  const listener = onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]
  browser.runtime.onMessage.addListener(listener)
  stop?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}

/** Who sent a message, if it is our own content script in the top frame of one of Facebook's pages for people. */
export function trusted(sender: Sender, ownId: string): Caller | undefined {
  const { id, frameId, tab, url, documentLifecycle = 'active' } = sender
  if (id !== ownId || frameId !== 0 || typeof tab?.id !== 'number' || documentLifecycle !== 'active') return
  return typeof url === 'string' && isFacebookPage(URL.parse(url)) ? { tabId: tab.id } : undefined
}

/** Checks one message and hands it to its handler; `undefined` where it is malformed, nobody's or only overheard. */
export function handle(handlers: Handlers, message: unknown, from: Caller): Promise<unknown> | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'kind')) return
  const { kind, ...ask } = message as { kind?: unknown }
  if (typeof kind !== 'string' || !Object.hasOwn(toExtension, kind)) return
  const known = kind as keyof ToExtension
  const handler = handlers[known] as ((ask: unknown, from: Caller) => Promise<unknown> | undefined) | undefined
  if (handler === undefined) return
  const checked = toExtension[known].ask.safeParse(ask)
  if (!checked.success) return
  return handler(checked.data, from)
}
