import { codeOf } from '../core/fault.ts'
import type { LogStage } from '../core/options.ts'
import type { Log } from '../store/log.ts'

/** The log, read for the screen. */
export interface LogReader {
  /** Reads it, or reads it again where something was added meanwhile; what is on screen stays until then. */
  read(): Promise<void>
  /** Lets go of every name. */
  drop(): void
}

/**
 * Opens a reader.
 * @param changed told every stage
 */
export function openLogReader(log: Log, changed: (stage: LogStage) => void): LogReader {
  let shown = false
  let run: { again: boolean } | undefined
  return {
    async read() {
      if (run !== undefined) {
        run.again = true
        return
      }
      const mine = { again: false }
      run = mine
      if (!shown) changed({ kind: 'reading' })
      do {
        mine.again = false
        const stage = await readWhole(log)
        if (run !== mine) return
        shown = true
        changed(stage)
      } while (mine.again)
      run = undefined
    },
    drop() {
      run = undefined
      shown = false
      changed({ kind: 'unread' })
    },
  }
}

/**
 * Everything, verified: each entry against the one before, the last against the second store. Messages are read first,
 * so that each finds its decision, however many are added meanwhile.
 */
async function readWhole(log: Log): Promise<LogStage> {
  const fault = await log.check().then(() => undefined, codeOf)
  try {
    const messages = await log.entries('message')
    const decisions = await log.entries('decision')
    return { kind: 'read', decisions, messages, ...(fault === undefined ? {} : { fault }) }
  } catch (error) {
    return { kind: 'read', decisions: [], messages: [], fault: fault ?? codeOf(error) }
  }
}
