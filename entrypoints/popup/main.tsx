import { render } from 'preact'
import { browser } from 'wxt/browser'
import { codeOf } from '../../src/core/fault.ts'
import type { Health } from '../../src/core/model.ts'
import { findPage } from '../../src/door/find-page.ts'
import { openOwnDesk } from '../../src/service/own-desk.ts'
import { onUse } from '../../src/ui/kit/on-use.ts'
import { Popup } from '../../src/ui/popup/Popup.tsx'
import '../../src/ui/kit/base.css'
import '../../src/ui/popup/popup.css'
import { showPanel } from './show-panel.ts'

const { vault, autoLock } = openOwnDesk()
let health: Health | undefined
const root = document.querySelector('#root')

async function show(): Promise<void> {
  const lock = await vault.state()
  if (root === null) return
  render(
    <Popup
      lock={lock}
      health={health}
      unlock={(passphrase) => vault.unlock(passphrase).then(() => undefined, codeOf)}
      lockNow={() => void vault.lock()}
      openPanel={() => void showPanel().then(close)}
      openOptions={() => void browser.runtime.openOptionsPage().then(close)}
    />,
    root,
  )
}

onUse(() => void autoLock.used())
browser.storage.session.onChanged.addListener(() => void show())
void show()
void findPage().then((page) => {
  health = page?.report.health
  return show()
})
