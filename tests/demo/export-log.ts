import type { Tab, TestBrowser } from '../browsers/driver.ts'
import { checkExport } from '../journey/check-export.ts'

/** An exported log, as it is printed. */
export interface PrintedLog {
  /** One line a decision. */
  lines: string[]
  verified: boolean
  /** What is wrong with it, if anything. */
  broken: string
}

/** Exports the log as the user would, and checks the file. */
export async function exportLog(browser: TestBrowser, options: Tab, out: string): Promise<PrintedLog> {
  await options.toFront()
  await options.goto(browser.extensionUrl('options.html#log'))
  await options.see('entries, unbroken since')
  await options.picture(`${out}/7-log.png`)
  const file = `${out}/decision-log.json`
  await options.download('Export JSON', file)
  const { log, found } = await checkExport(file)
  const messages = new Map(log.messages.map(({ decision, outcome }) => [decision, outcome]))
  const lines = log.decisions.map(({ seq, id, requester, verdict, action, outcome }) => {
    const message = messages.get(id)
    return `${seq}. ${requester.name}: ${verdict}. ${action}: ${outcome}${message === undefined ? '' : `; message ${message}, not sent`}`
  })
  return { lines, verified: found.kind === 'unbroken', broken: found.kind === 'broken' ? found.where : '' }
}
