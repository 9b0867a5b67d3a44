import type { Tab } from '../browsers/driver.ts'
import { choose } from './choose.ts'

/** Settings that the desk takes over from the browser, and of which somebody has to say who decides them. */
export const TAKEN_OVER = [
  'Name of the practice',
  'Ways to reach the practice',
  'Reply',
  'Language of the reply',
] as const

/** Opens the practice's desk. */
export async function openPolicyDesk(options: Tab, address: (page: string) => string): Promise<void> {
  await options.goto(address('options.html#policy'))
  await options.click('link', "Open the practice's desk")
  await options.see('Before you sign')
}

/** Locks what was taken over from the browser. */
export async function lockTakenOver(options: Tab): Promise<void> {
  for (const setting of TAKEN_OVER) await choose(options, `${setting}: who decides`, 'locked')
}
