import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { LogExport } from '../../src/core/log/export-form.ts'
import { verifyExport } from '../../src/core/log/verify-export.ts'
import { isSigned } from '../../src/store/log-sign.ts'
import type { Tab, TestBrowser } from '../browsers/driver.ts'

/** An exported log, as it is printed. */
export interface PrintedLog {
  /** One line a decision. */
  lines: string[]
  verified: boolean
  /** What is wrong with it, if anything. */
  broken: string
}

const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex')

/** Exports the log as the user would, and checks the file. */
export async function exportLog(browser: TestBrowser, options: Tab, out: string): Promise<PrintedLog> {
  await options.toFront()
  await options.goto(browser.extensionUrl('options.html#log'))
  await options.see('entries, unbroken since')
  await options.picture(`${out}/7-log.png`)
  const file = `${out}/decision-log.json`
  await options.download('Export JSON', file)
  const log = JSON.parse(readFileSync(file, 'utf8')) as LogExport
  const messages = new Map(log.messages.map(({ decision, outcome }) => [decision, outcome]))
  const lines = log.decisions.map(({ seq, id, requester, verdict, action, outcome }) => {
    const message = messages.get(id)
    return `${seq}. ${requester.name}: ${verdict}. ${action}: ${outcome}${message === undefined ? '' : `; message ${message}, not sent`}`
  })
  const verified = await verifyExport(log, { hash: sha256, signed: isSigned })
  return { lines, verified: verified.kind === 'unbroken', broken: verified.kind === 'broken' ? verified.where : '' }
}
