import { render } from 'preact'
import { browser } from 'wxt/browser'
import { type OptionsState, sectionOf } from '../../src/core/options.ts'
import { openOptionsSession } from '../../src/service/options-session.ts'
import { openOwnDesk } from '../../src/service/own-desk.ts'
import { readInWorker } from '../../src/service/read-in-worker.ts'
import { openSafe } from '../../src/service/safe-session.ts'
import { local } from '../../src/store/areas.ts'
import { onUse } from '../../src/ui/kit/on-use.ts'
import { Options } from '../../src/ui/options/Options.tsx'
import '../../src/ui/kit/base.css'
import '../../src/ui/options/options.css'
import '../../src/ui/options/book.css'
import '../../src/ui/options/list.css'
import { actionsOf } from './actions.ts'
import { download } from './download.ts'
import { followStores } from './follow-stores.ts'

const root = document.querySelector('#root')
const desk = openOwnDesk()
const { version, permissions = [] } = browser.runtime.getManifest()
const facts = { version, permissions }
const newWorker = (): Worker => new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' })
const newLookups = (): Worker => new Worker(new URL('./people.worker.ts', import.meta.url), { type: 'module' })
const session = openOptionsSession(
  { desk, local, readFile: (source, progress, stop) => readInWorker(newWorker(), source, progress, stop), newLookups },
  show,
)
const save = (name: string, text: Blob): void => download({ name, mime: text.type, text })
const safe = openSafe({ desk, save, now: () => new Date() }, () => show(session.state()))
const actions = actionsOf(desk, session, safe)

function show(state: OptionsState): void {
  if (root !== null) render(<Options state={{ ...state, safe: safe.state() }} actions={actions} facts={facts} />, root)
}

addEventListener('hashchange', () => void session.show(sectionOf(location.hash) ?? 'welcome'))
followStores(desk, session, safe)
onUse(() => void desk.autoLock.used())
void desk.practice.look()
void session.show(sectionOf(location.hash) ?? 'welcome')
void safe.refresh()
void navigator.storage.persist()
