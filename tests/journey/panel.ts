import type { Tab, TestBrowser } from '../browsers/driver.ts'

/** The two things that stand side by side: Facebook's page and the panel. Here each is a tab. */
export interface Desktop {
  page: Tab
  panel: Tab
}

const REQUESTS = 'https://www.facebook.com/friends/requests'

/** Opens a page of requests and the panel, and waits until the panel shows them. */
export async function openDesktop(browser: TestBrowser, url = REQUESTS): Promise<Desktop> {
  const page = await browser.open(url)
  const panel = await browser.open(browser.extensionUrl('sidepanel.html'))
  return { page, panel }
}

/** Unfolds the request of a person. */
export async function focusOn(panel: Tab, name: string): Promise<void> {
  await panel.until((wanted) => {
    const head = [...document.querySelectorAll<HTMLElement>('.row-head')].find(
      (one) => one.querySelector('.name')?.textContent?.trim() === wanted,
    )
    if (head?.getAttribute('aria-expanded') === 'false') head.click()
    return head?.getAttribute('aria-expanded') === 'true'
  }, name)
}

/** What the panel says of a person: the verdict, and how far the decision is. */
export function rowOf(panel: Tab, name: string): Promise<{ verdict: string; reason: string; progress: string } | null> {
  return panel.look((wanted) => {
    const row = [...document.querySelectorAll('.row')].find(
      (one) => one.querySelector('.name')?.textContent?.trim() === wanted,
    )
    const textOf = (selector: string): string => row?.querySelector(selector)?.textContent?.trim() ?? ''
    return row === undefined
      ? null
      : { verdict: textOf('.chip'), reason: textOf('.reason'), progress: textOf('.progress') }
  }, name)
}

/** Waits until the panel's row of a person shows words, in its progress or its faults. */
export async function rowShows(panel: Tab, name: string, words: string): Promise<void> {
  await panel.until(
    ([wanted, expected]) => {
      const row = [...document.querySelectorAll('.row')].find(
        (one) => one.querySelector('.name')?.textContent?.trim() === wanted,
      )
      return row?.textContent?.includes(expected) ?? false
    },
    [name, words] as const,
  )
}

/** One decision, from the unfolded row to what came of it. */
export async function decide(panel: Tab, name: string, action: string, outcome = 'done'): Promise<void> {
  await panel.toFront()
  await focusOn(panel, name)
  await panel.click('button', action)
  await rowShows(panel, name, `${action}: ${outcome}`)
}
