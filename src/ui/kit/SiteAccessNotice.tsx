import type { SiteAccess } from '../../core/site-access.ts'
import { text } from '../text.ts'
import { Notice } from './Notice.tsx'

interface Props {
  access: SiteAccess | undefined
  actions: {
    /** Asks for facebook.com by the browser's own question. */
    allowSite(): void
    reloadPage(tabId: number): void
  }
}

/** What keeps Front Desk from Facebook's pages, and the one thing to do about it; nothing where nothing does. */
export function SiteAccessNotice({ access, actions }: Props) {
  switch (access?.kind) {
    case 'withheld':
      return (
        <Notice kind="warning" button={text('access.allow')} press={actions.allowSite}>
          {text('access.withheld')}
        </Notice>
      )
    case 'part':
      return (
        <Notice kind="warning" button={text('access.allow-all')} press={actions.allowSite}>
          {text('access.part')}
        </Notice>
      )
    case 'reload':
      return (
        <Notice kind="warning" button={text('access.reload-page')} press={() => actions.reloadPage(access.tabId)}>
          {text('access.reload')}
        </Notice>
      )
    default:
      return null
  }
}
