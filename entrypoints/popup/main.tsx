import { render } from 'preact'
import { browser } from 'wxt/browser'
import { codeOf } from '../../src/core/fault.ts'
import { openOwnDesk } from '../../src/service/own-desk.ts'
import { onUse } from '../../src/ui/kit/on-use.ts'
import { Popup, type PopupProps } from '../../src/ui/popup/Popup.tsx'
import '../../src/ui/kit/base.css'
import '../../src/ui/popup/popup.css'
import { followPage } from './follow-page.ts'
import { followVisits } from './follow-visits.ts'
import { showPanel } from './show-panel.ts'
import { siteActions } from './site-actions.ts'

const desk = openOwnDesk()
const root = document.querySelector('#root')
let known: Partial<Pick<PopupProps, 'health' | 'visits' | 'access'>> = {}

async function show(more: typeof known = {}): Promise<void> {
  known = { ...known, ...more }
  const fault = await desk.vault.state().then(() => undefined, codeOf)
  const lock = fault === undefined ? await desk.vault.state() : 'no-vault'
  const visits = lock === 'unlocked' ? known.visits : undefined
  if (root === null) return
  render(
    <Popup
      {...{ ...known, lock, fault, visits, ...siteActions }}
      unlock={(passphrase) => desk.vault.unlock(passphrase).then(() => undefined, codeOf)}
      lockNow={() => void desk.vault.lock()}
      openPanel={() => void showPanel().then(close)}
      openOptions={() => void browser.runtime.openOptionsPage().then(close)}
    />,
    root,
  )
}

onUse(() => void desk.autoLock.used())
browser.storage.session.onChanged.addListener(() => void show())
void show()
followPage((more) => void show(more))
followVisits(desk, (visits) => void show({ visits }))
