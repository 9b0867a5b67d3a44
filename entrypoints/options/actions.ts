import type { ExportName } from '../../src/core/exports.ts'
import { exportLog, salvageLog } from '../../src/service/log-export.ts'
import type { OptionsSession } from '../../src/service/options-session.ts'
import type { Log } from '../../src/store/log.ts'
import type { OptionsActions } from '../../src/ui/options/actions.ts'
import { download } from './download.ts'

/** What the buttons of the options do. */
export function actionsOf(session: OptionsSession, log: Log): OptionsActions {
  return {
    createVault: session.createVault,
    unlock: session.unlock,
    lock: () => void session.lock(),
    readList: (files) => void session.list.read(files),
    readAgain: (dateOrder) => void session.list.readAgain(dateOrder),
    useList: () => void session.list.use().then(session.refresh),
    cancelList: session.list.cancel,
    eraseList: session.eraseList,
    preview: session.preview,
    savePractice: session.savePractice,
    exportLog(format) {
      if (session.state().log.kind === 'read') void saveLog(log, format)
    },
    eraseEverything: session.eraseEverything,
  }
}

/** Of a log that does not fit together what can still be read. */
async function saveLog(log: Log, format: ExportName): Promise<void> {
  const now = new Date()
  const { name, mime, text } = await exportLog(log, format, {}, now).catch(() => salvageLog(log, now))
  download(name, mime, text)
}
