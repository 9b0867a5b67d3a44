import { codeOf } from '../../src/core/fault.ts'
import type { OptionsSession } from '../../src/service/options-session.ts'
import type { SafeSession } from '../../src/service/safe-session.ts'
import type { OptionsActions } from '../../src/ui/options/actions.ts'
import { capturePage } from './capture-page.ts'
import { download } from './download.ts'

/** What the buttons of the options do. */
export function actionsOf(session: OptionsSession, safe: SafeSession): OptionsActions {
  return {
    createVault: async (passphrase) => (await session.createVault(passphrase)) ?? safe.newCode(passphrase),
    unlock: session.unlock,
    lock: () => void session.lock(),
    readList: (files) => void session.list.read(files),
    readAgain: (dateOrder) => void session.list.readAgain(dateOrder),
    useList: () => void session.list.use().then(session.refresh),
    cancelList: session.list.cancel,
    eraseList: session.eraseList,
    preview: session.preview,
    savePractice: session.savePractice,
    capturePage: () => capturePage().catch(codeOf),
    saveCapture: (html) => download({ name: 'facebook-page-structure.html', mime: 'text/html', text: html }),
    log: {
      ...session.log,
      save: (format) =>
        session.log
          .save(format)
          .then(download)
          .then(() => undefined, codeOf),
    },
    print: () => print(),
    eraseEverything: session.eraseEverything,
    safe,
  }
}
