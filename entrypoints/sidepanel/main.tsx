import { render } from 'preact'
import type { PanelState } from '../../src/core/queue.ts'
import { localTime } from '../../src/service/local-time.ts'
import { openOwnDesk } from '../../src/service/own-desk.ts'
import { openPanelSession } from '../../src/service/panel-session.ts'
import { onUse } from '../../src/ui/kit/on-use.ts'
import { Panel } from '../../src/ui/panel/Panel.tsx'
import '../../src/ui/kit/base.css'
import '../../src/ui/panel/panel.css'
import { actionsOf } from './actions.ts'
import { checkFriends } from './check-friends.ts'
import { followPage } from './follow-page.ts'
import { followStores } from './follow-stores.ts'
import { panelWorld } from './panel-world.ts'

/** Between two pictures of the countdown, in ms. */
const TICK_MS = 200

const root = document.querySelector('#root')
const desk = openOwnDesk()
const session = openPanelSession(panelWorld(desk), show)
const actions = actionsOf(desk, session)
const friends = checkFriends(desk, () => show(session.state()))

function show(state: PanelState): void {
  const now = Date.now()
  const { day } = localTime(now)
  const check = { friends: friends.screen(), friendsActions: friends }
  if (root !== null) render(<Panel state={state} actions={actions} now={now} today={day} {...check} />, root)
}

setInterval(() => {
  const state = session.state()
  if (state.rows.some(({ stage }) => stage.kind === 'waiting')) show(state)
}, TICK_MS)
show(session.state())
followStores(desk, session)
onUse(() => void desk.autoLock.used())
void session.refresh()
followPage(session)
