import { EXPORTS } from '../../src/core/exports.ts'
import type { OptionsSession } from '../../src/service/options-session.ts'
import type { OptionsActions } from '../../src/ui/options/actions.ts'
import { download } from './download.ts'

/** What the buttons of the options do. */
export function actionsOf(session: OptionsSession): OptionsActions {
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
      const { log } = session.state()
      if (log.kind !== 'read') return
      const { extension, mime, write } = EXPORTS[format]
      download(`front-desk-log-${new Date().toISOString().slice(0, 10)}.${extension}`, mime, write(log))
    },
    eraseEverything: session.eraseEverything,
  }
}
