import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OptionsState } from '../../core/options.ts'
import { Notice } from '../kit/Notice.tsx'
import { text } from '../text.ts'
import { About, type Facts } from './About.tsx'
import type { OptionsActions } from './actions.ts'
import { copyText } from './copy-text.ts'
import { DeskPage } from './desk/DeskPage.tsx'
import type { Unsaved } from './draft.ts'
import { InsightsPage } from './InsightsPage.tsx'
import { LogPage } from './LogPage.tsx'
import { Nav } from './Nav.tsx'
import { Patients } from './Patients.tsx'
import { PolicyPage } from './PolicyPage.tsx'
import { Practice } from './Practice.tsx'
import { Recovery } from './Recovery.tsx'
import { Security } from './Security.tsx'
import { VisitsPage } from './VisitsPage.tsx'
import { Welcome } from './Welcome.tsx'

interface Props {
  state: OptionsState
  actions: OptionsActions
  facts: Facts
}

/** The options: the way through them and the section that is open. */
export function Options({ state, actions, facts }: Props) {
  const { section, lock, fault, safe } = state
  const lost = safe?.loss === 'vault-lost' && section !== 'about'
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(section)
  const { current: unsaved } = useRef<Unsaved>({})
  useLayoutEffect(() => {
    if (lock === 'no-vault') delete unsaved.draft
  }, [lock, unsaved])
  useLayoutEffect(() => {
    // Not at the start: there the page begins at its top.
    if (shown.current !== section) title.current?.focus()
    shown.current = section
  }, [section])
  return (
    <div class="options">
      <Nav section={section} lock={lock} lockNow={actions.lock} />
      <main class={section}>
        <h1 tabIndex={-1} ref={title}>
          {text(`options.${section}`)}
        </h1>
        {safe?.loss !== undefined && <Recovery safe={safe} loss={safe.loss} actions={actions.safe} />}
        {safe?.restored !== undefined && <Notice kind="good">{copyText('restore.done', safe.restored)}</Notice>}
        {fault !== undefined && fault !== safe?.loss && <Notice kind="warning">{text(`fault.${fault}`)}</Notice>}
        {lost ? null : lock === 'unknown' && section !== 'about' ? (
          <p class="quiet">{text('loading')}</p>
        ) : (
          <Open {...{ state, actions, facts, unsaved }} />
        )}
      </main>
    </div>
  )
}

function Open({ state, actions, facts, unsaved }: Props & { unsaved: Unsaved }) {
  switch (state.section) {
    case 'welcome':
      return <Welcome state={state} actions={actions} unsaved={unsaved} />
    case 'patients':
      return <Patients state={state} actions={actions} />
    case 'reply':
      return (
        <Practice report={state.report} profiles={state.profiles} actions={actions} unsaved={unsaved} whole={true} />
      )
    case 'policy':
      return <PolicyPage report={state.report} actions={actions} />
    case 'desk':
      return <DeskPage state={state} actions={actions} />
    case 'log':
      return <LogPage state={state} actions={actions} />
    case 'visits':
      return <VisitsPage state={state} actions={actions} />
    case 'insights':
      return <InsightsPage state={state} actions={actions} />
    case 'security':
      return <Security state={state} actions={actions} />
    case 'about':
      return <About facts={facts} actions={actions} />
  }
}
