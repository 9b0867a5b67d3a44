import { unsignedExport } from '../core/exports/json.ts'
import { type LogReport, reportOf } from '../core/exports/report.ts'
import { EXPORTS, type ExportName } from '../core/exports.ts'
import { codeOf } from '../core/fault.ts'
import type { DecisionEntry, KeepingEntry, MessageEntry } from '../core/log/entry.ts'
import { signedText } from '../core/log/export-form.ts'
import { filterLog, type LogFilter } from '../core/log/filter.ts'
import { fingerprintOf } from '../core/log/fingerprint.ts'
import type { Log } from '../store/log.ts'
import { sha256 } from '../store/log-keys.ts'

/** A file for the browser to save. */
export interface ExportedFile {
  name: string
  mime: string
  text: string
}

interface Content {
  decisions: DecisionEntry[]
  messages: MessageEntry[]
  keeping: KeepingEntry[]
}

/**
 * The log as a file. JSON is always the whole log, as a part cannot be verified; the others take a filter.
 * @param now when it is exported
 * @throws Fault `locked`, `log-damaged`
 */
export async function exportLog(log: Log, format: ExportName, filter: LogFilter, now: Date): Promise<ExportedFile> {
  const content = await contentOf(log)
  const at = now.toISOString()
  const { extension, mime, whole, write } = EXPORTS[format]
  const signature = await log.sign(signedText(unsignedExport({ ...content, at })))
  const text = write({ ...(whole ? content : narrowed(content, filter)), at, signature })
  return { name: `front-desk-log-${at.slice(0, 10)}.${extension}`, mime, text }
}

/** The log as a file; of a damaged one, CSV gives what can still be read. @throws Fault `locked`, `log-damaged` */
export async function saveLog(log: Log, format: ExportName, filter: LogFilter, now: Date): Promise<ExportedFile> {
  try {
    return await exportLog(log, format, filter, now)
  } catch (error) {
    if (format === 'csv' && codeOf(error) === 'log-damaged') return salvageLog(log, now)
    throw error
  }
}

/** What can still be read of a damaged log, as CSV; nothing says that it is all. @throws Fault `locked` */
export async function salvageLog(log: Log, now: Date): Promise<ExportedFile> {
  const { mime, write } = EXPORTS.csv
  return {
    name: `front-desk-log-${now.toISOString().slice(0, 10)}-incomplete.csv`,
    mime,
    text: write(await log.salvage()),
  }
}

/** The log as it is printed. @param practice its name, if known @throws Fault `locked`, `log-damaged` */
export async function printedLog(log: Log, filter: LogFilter, now: Date, practice?: string): Promise<LogReport> {
  const { decisions, messages, keeping } = await contentOf(log)
  const named = practice === undefined ? {} : { practice }
  return reportOf(filterLog(decisions, filter), messages, keeping, { at: now.toISOString(), ...named })
}

/** What an export of this log is recognised by: to be written down and compared with what `verify-log` says. @throws Fault `locked` */
export async function logFingerprint(log: Log): Promise<string> {
  return fingerprintOf((await log.sign('')).publicKey, sha256)
}

async function contentOf(log: Log): Promise<Content> {
  const content: Content = { decisions: [], messages: [], keeping: [] }
  await log.walk({
    keeping: (all) => content.keeping.push(...all),
    messages: (batch) => content.messages.push(...batch),
    decisions: (batch) => content.decisions.push(...batch),
  })
  return content
}

function narrowed({ decisions, messages, keeping }: Content, filter: LogFilter): Content {
  const wanted = filterLog(decisions, filter)
  const ids = new Set(wanted.map(({ id }) => id))
  return { decisions: wanted, messages: messages.filter(({ decision }) => ids.has(decision)), keeping }
}
