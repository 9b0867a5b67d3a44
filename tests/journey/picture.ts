import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from './stage.ts'

const FOLDER = 'test-results/windows'

/** Where a picture of a state goes, for the eye. */
export function picture(browser: BrowserName, state: string): string {
  mkdirSync(FOLDER, { recursive: true })
  return join(FOLDER, `${browser} ${state}.png`.replace(/[ ,]+/gu, '-'))
}
