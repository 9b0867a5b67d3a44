import { browser } from 'wxt/browser'
import { codeOf } from '../../src/core/fault.ts'
import { REQUESTS_PAGE } from '../../src/door/requests-page.ts'
import type { Desk } from '../../src/service/desk.ts'
import type { OptionsSession } from '../../src/service/options-session.ts'
import type { SafeSession } from '../../src/service/safe-session.ts'
import type { OptionsActions } from '../../src/ui/options/actions.ts'
import { capturePage } from './capture-page.ts'
import { download, makeKeyPair, saveFile } from './download.ts'
import { listActionsOf } from './list-actions.ts'
import { logActionsOf } from './log-actions.ts'
import { passphraseHelp } from './passphrase-help.ts'

/** What the buttons of the options do. */
export function actionsOf({ practice }: Desk, session: OptionsSession, safe: SafeSession): OptionsActions {
  return {
    passphrases: passphraseHelp(practice),
    createVault: async (passphrase) => (await session.createVault(passphrase)) ?? safe.newCode(passphrase),
    unlock: session.unlock,
    lock: () => void session.lock(),
    ...listActionsOf(session),
    openRequests: () => void browser.tabs.create({ url: REQUESTS_PAGE }),
    preview: session.preview,
    savePractice: session.savePractice,
    readChannel: session.readChannel,
    readPolicyFile: practice.readFile,
    takePolicyFile: (text) => practice.takeFile(text),
    dropPolicyFile: () => void practice.dropFile(),
    restart: import.meta.env.FIREFOX ? () => browser.runtime.reload() : undefined,
    capturePage: () => capturePage().catch(codeOf),
    saveCapture: (html) => download({ name: 'facebook-page-structure.html', mime: 'text/html', text: html }),
    desk: { ...session.policyDesk, save: saveFile, makeKeyPair, copy: (text) => navigator.clipboard.writeText(text) },
    log: logActionsOf(session.log),
    visits: session.visits,
    insights: session.insights,
    print: () => print(),
    eraseEverything: async () => (await safe.eraseCopy()) ?? session.eraseEverything(),
    safe,
  }
}
