import type { VisitBrief } from '../../core/brief/visit-brief.ts'
import type { FaultCode } from '../../core/fault.ts'
import type { Health } from '../../core/model.ts'
import type { PanelState } from '../../core/queue.ts'
import type { SiteAccess } from '../../core/site-access.ts'
import { Notice } from '../kit/Notice.tsx'
import { SiteAccessNotice } from '../kit/SiteAccessNotice.tsx'
import { Unlock } from '../panel/Unlock.tsx'
import { text } from '../text.ts'
import { TodaysVisits } from './TodaysVisits.tsx'

/** What the popup shows, and what its buttons do. */
export interface PopupProps {
  lock: Exclude<PanelState['lock'], 'unknown'>
  /** Why the state is not known, if it is not. */
  fault?: FaultCode | undefined
  /** How sure the reader is of the page of Facebook that is open; absent where none is. */
  health?: Health | undefined
  /** What keeps Front Desk from Facebook's pages, if anything does. */
  access?: SiteAccess | undefined
  /** Today's visits with somebody whose request was decided; nothing where there is no schedule. */
  visits?: readonly VisitBrief[] | undefined
  /** Asks for facebook.com by the browser's own question. */
  allowSite(): void
  reloadPage(tabId: number): void
  unlock(passphrase: string): Promise<FaultCode | undefined>
  lockNow(): void
  openPanel(): void
  openOptions(): void
}

/** State, and the ways in. */
export function Popup({ lock, fault, health, access, visits, ...actions }: PopupProps) {
  const { unlock, lockNow, openPanel, openOptions } = actions
  return (
    <main class="popup">
      <h1>{text('product')}</h1>
      {fault !== undefined && <Notice kind="warning">{text(`fault.${fault}`)}</Notice>}
      {fault === undefined && lock !== 'locked' && <p>{text(`popup.${lock}`)}</p>}
      {lock === 'locked' && <Unlock unlock={unlock} explain={text('popup.locked')} focus={true} />}
      <SiteAccessNotice access={access} actions={actions} />
      {health?.kind === 'unsure' && <Notice kind="warning">{text(`panel.unsure.${health.why}`)}</Notice>}
      {visits !== undefined && <TodaysVisits visits={visits} />}
      <div class="choices">
        {fault === undefined && lock === 'no-vault' ? (
          <button type="button" class="primary" onClick={openOptions}>
            {text('panel.set-up')}
          </button>
        ) : (
          <>
            <button type="button" class={lock === 'locked' ? '' : 'primary'} onClick={openPanel}>
              {text('popup.open')}
            </button>
            <button type="button" onClick={openOptions}>
              {text('panel.options')}
            </button>
          </>
        )}
        {lock === 'unlocked' && (
          <button type="button" onClick={lockNow}>
            {text('panel.lock')}
          </button>
        )}
      </div>
    </main>
  )
}
