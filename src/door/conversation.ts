import { browser } from 'wxt/browser'
import type { Identity } from '../core/model.ts'
import { answer } from './answer.ts'

/**
 * Opens the conversation with a person in a new tab, as the user's click asked for, and waits for its content script.
 * @param who whose conversation; the address takes the id where there is one
 * @param inFront whether it takes the place of the tab in front, and the keyboard with it
 * @param made told the tab as soon as there is one
 * @param patienceMs how long to wait for the page
 * @returns the tab's id, or `undefined` where no conversation page came up
 */
export async function openConversation(
  who: Identity,
  inFront: boolean,
  made: (tabId: number) => void,
  patienceMs: number,
): Promise<number | undefined> {
  const url = `https://www.facebook.com/messages/t/${encodeURIComponent(who.profileId ?? who.vanity ?? '')}`
  const stop = new AbortController()
  const greeted = new Set<number>()
  const ready = Promise.withResolvers<number | undefined>()
  let opened: number | undefined
  const hello = ({ isConversation }: { isConversation: boolean }, { tabId }: { tabId: number }): undefined => {
    if (isConversation) greeted.add(tabId)
    if (opened !== undefined && greeted.has(opened)) ready.resolve(opened)
  }
  answer({ hello }, stop.signal)
  const timer = setTimeout(() => ready.resolve(undefined), patienceMs)
  try {
    opened = (await browser.tabs.create({ url, active: inFront })).id
    if (opened !== undefined) made(opened)
    if (opened !== undefined && greeted.has(opened)) ready.resolve(opened)
    return await ready.promise
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
}
