import type { Tab, TestBrowser } from '../browsers/driver.ts'

/** What stands in the composer of the real editor, and what was sent. */
export interface Written {
  composer: string
  sent: readonly string[]
}

/** Finds the conversation that a decline opened. */
export function conversation(browser: TestBrowser): Promise<Tab> {
  return browser.tab(/facebook\.com\/messages\//)
}

/** Reads the editor's own model, not the page's text. */
export function written(tab: Tab): Promise<Written> {
  return tab.look(() => {
    const { __replica: replica } = window as unknown as {
      __replica: { composerText(): string; sent: readonly string[] }
    }
    return { composer: replica.composerText(), sent: replica.sent }
  })
}
