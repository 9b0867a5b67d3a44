import { render } from 'preact'
import { browser } from 'wxt/browser'
import { type OptionsState, sectionOf } from '../../src/core/options.ts'
import { openOptionsSession } from '../../src/service/options-session.ts'
import { openOwnDesk } from '../../src/service/own-desk.ts'
import { openSafe } from '../../src/service/safe-session.ts'
import { local } from '../../src/store/areas.ts'
import { onUse } from '../../src/ui/kit/on-use.ts'
import { Options } from '../../src/ui/options/Options.tsx'
import './look.css'
import { actionsOf } from './actions.ts'
import { saveFile } from './download.ts'
import { followStores } from './follow-stores.ts'
import { makeIndex, newLogReader, newLookups, readDay, readFile } from './workers.ts'

const root = document.querySelector('#root')
const desk = openOwnDesk()
const { version, permissions = [] } = browser.runtime.getManifest()
const facts = { version, permissions }
const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
const whereabouts = { languages: navigator.languages, timeZone }
const session = openOptionsSession(
  { desk, local, readFile, makeIndex, readDay, newLookups, newLogReader, whereabouts },
  show,
)
const safe = openSafe({ desk, save: saveFile, now: () => new Date(), newId: () => crypto.randomUUID() }, () =>
  show(session.state()),
)
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
