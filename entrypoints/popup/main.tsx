import { render } from 'preact'
import { browser } from 'wxt/browser'
import type { VisitBrief } from '../../src/core/brief/visit-brief.ts'
import { codeOf } from '../../src/core/fault.ts'
import type { Health } from '../../src/core/model.ts'
import { openOwnDesk } from '../../src/service/own-desk.ts'
import { onUse } from '../../src/ui/kit/on-use.ts'
import { Popup } from '../../src/ui/popup/Popup.tsx'
import '../../src/ui/kit/base.css'
import '../../src/ui/popup/popup.css'
import { followPage } from './follow-page.ts'
import { followVisits } from './follow-visits.ts'
import { showPanel } from './show-panel.ts'

const desk = openOwnDesk()
const root = document.querySelector('#root')
let known: { health?: Health | undefined; visits?: VisitBrief[] | undefined } = {}

async function show(more: typeof known = {}): Promise<void> {
  known = { ...known, ...more }
  const fault = await desk.vault.state().then(() => undefined, codeOf)
  const lock = fault === undefined ? await desk.vault.state() : 'no-vault'
  if (root === null) return
  render(
    <Popup
      {...{ lock, fault, health: known.health, visits: lock === 'unlocked' ? known.visits : undefined }}
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
followPage((health) => void show({ health }))
followVisits(desk, (visits) => void show({ visits }))
