import { browser } from 'wxt/browser'
import type { VisitBrief } from '../../src/core/brief/visit-brief.ts'
import type { Desk } from '../../src/service/desk.ts'
import { todaysVisits } from '../../src/service/todays-visits.ts'
import { local } from '../../src/store/areas.ts'

/** Tells who comes today, now and after each lock or unlock; nothing while locked. */
export function followVisits(desk: Desk, tell: (visits: VisitBrief[] | undefined) => void): void {
  const world = { ...desk, local, now: () => new Date() }
  const look = async (): Promise<void> => {
    const visits = await todaysVisits(world).catch(() => undefined)
    tell((await desk.vault.state()) === 'unlocked' ? visits : undefined)
  }
  browser.storage.session.onChanged.addListener(() => void look())
  void look()
}
