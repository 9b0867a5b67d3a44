import type { Health } from '../../src/core/model.ts'
import type { SiteAccess } from '../../src/core/site-access.ts'
import { findPage } from '../../src/door/find-page.ts'
import { onSiteAccess } from '../../src/door/site-access.ts'
import { watchSiteAccess } from '../../src/door/watch-site-access.ts'

/** Tells how sure the reader is of the page of Facebook that is open, if one is, and what keeps Front Desk from any. */
export function followPage(
  tell: (known: { health: Health | undefined } | { access: SiteAccess | undefined }) => void,
): void {
  const watched = watchSiteAccess((access) => tell({ access }))
  const look = async (): Promise<void> => {
    const page = await findPage()
    tell({ health: page?.report.health })
    watched.found(page !== undefined)
    await watched.look()
  }
  onSiteAccess(() => void look())
  void look()
}
