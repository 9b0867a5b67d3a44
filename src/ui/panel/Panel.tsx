import { useLayoutEffect, useState } from 'preact/hooks'
import type { FriendsScreen } from '../../core/friends.ts'
import type { PanelState } from '../../core/queue.ts'
import { Notice } from '../kit/Notice.tsx'
import { SiteAccessNotice } from '../kit/SiteAccessNotice.tsx'
import { text } from '../text.ts'
import type { PanelActions } from './actions.ts'
import { Backlog } from './Backlog.tsx'
import { Friends, type FriendsActions } from './Friends.tsx'
import { Header } from './Header.tsx'
import { Keys } from './Keys.tsx'
import { pressKey } from './keys.ts'
import { Leftovers } from './Leftovers.tsx'
import { Queue } from './Queue.tsx'
import { ReasonsDue } from './ReasonsDue.tsx'
import { RunLine } from './RunLine.tsx'
import { Unlock } from './Unlock.tsx'
import { useStillRow } from './use-still-row.ts'

interface Props {
  state: PanelState
  actions: PanelActions
  /** ms since the epoch, for the undo window. */
  now: number
  /** The day it is where the user is, ISO 8601. */
  today: string
  /** The check of friends, while it is open. */
  friends: FriendsScreen | undefined
  friendsActions: FriendsActions
}

/** The triage queue, beside the page. */
export function Panel({ state, actions: given, now, today, friends, friendsActions }: Props) {
  const [help, setHelp] = useState(false)
  const [copied, setCopied] = useState<string>()
  const row = state.rows.find(({ request }) => request.key === state.focus)
  useStillRow([state.focus, state.sort, state.lock, help, friends === undefined].join(' '), {
    key: row?.request.key,
    waits: row?.stage.kind === 'waiting',
    asks: row?.confirm !== undefined,
  })
  const actions: PanelActions = {
    ...given,
    copy: (words) => given.copy(words).then(() => setCopied(words)),
  }
  // Before anything else can happen: a key pressed right after another must find the request that is on view now.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
      if (event.key === 'Escape' && help) setHelp(false)
      else if (pressKey(event.key, state, actions, () => setHelp((shown) => !shown))) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  return (
    <main class="panel">
      <Header state={state} actions={actions} helping={help} help={() => setHelp(!help)} />
      {help && <Keys />}
      <SiteAccessNotice access={state.access} actions={actions} />
      {state.health.kind === 'unsure' && <Notice kind="warning">{text(`panel.unsure.${state.health.why}`)}</Notice>}
      {state.manyNames === true && <Notice kind="warning">{text('panel.many-names')}</Notice>}
      {state.blocked === true && (
        <Notice kind="warning" button={text('panel.go-on')} press={actions.goOn}>
          {text('panel.blocked')}
        </Notice>
      )}
      {state.fault !== undefined && <Notice kind="warning">{text(`fault.${state.fault}`)}</Notice>}
      {state.lock === 'no-vault' && (
        <Notice kind="plain" button={text('panel.set-up')} press={() => actions.openOptions('welcome')}>
          {text('panel.no-vault')}
        </Notice>
      )}
      {state.lock === 'locked' && <Unlock unlock={actions.unlock} explain={text('panel.locked')} focus={true} />}
      <ReasonsDue unreasoned={state.unreasoned} guidance={state.guidance} today={today} give={actions.giveReason} />
      <Leftovers
        leftovers={state.leftovers}
        rows={state.rows}
        resolve={actions.resolveLeftover}
        resume={actions.resume}
      />
      {state.lock === 'unlocked' && state.rows.some(({ verdict }) => verdict.kind === 'no-list') && (
        <Notice kind="plain" button={text('panel.import')} press={() => actions.openOptions('patients')}>
          {text('panel.no-list')}
        </Notice>
      )}
      {friends !== undefined && (
        <Friends friends={friends} guidance={state.guidance} today={today} actions={friendsActions} />
      )}
      <Backlog rows={state.rows} />
      <Queue state={state} actions={actions} now={now} copied={copied} />
      {friends === undefined && state.lock === 'unlocked' && (
        <button type="button" class="quiet-button check-friends" onClick={friendsActions.open}>
          {text('friends.check')}
        </button>
      )}
      <RunLine rows={state.rows} retry={actions.retry} focus={actions.focus} />
    </main>
  )
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
