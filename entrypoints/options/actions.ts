import { codeOf } from '../../src/core/fault.ts'
import type { Desk } from '../../src/service/desk.ts'
import { saveLog } from '../../src/service/log-export.ts'
import type { OptionsSession } from '../../src/service/options-session.ts'
import type { OptionsActions } from '../../src/ui/options/actions.ts'
import { capturePage } from './capture-page.ts'
import { download } from './download.ts'

/** What the buttons of the options do. */
export function actionsOf({ log }: Desk, session: OptionsSession): OptionsActions {
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
    exportLog: (format) =>
      saveLog(log, format, new Date())
        .then(download)
        .then(() => undefined, codeOf),
    capturePage: () => capturePage().catch(codeOf),
    saveCapture: (html) => download({ name: 'facebook-page-structure.html', mime: 'text/html', text: html }),
    eraseEverything: session.eraseEverything,
  }
}
