import type { Person } from '../../facebook/scenario.ts'
import { type Audit, auditPage, type Seed } from './in-page/audit.ts'
import type { Lane } from './lab.ts'
import { compare, type Fault, type Tally } from './tally.ts'

/** A page that is not right after so long is wrong, in ms. */
const PATIENCE_MS = 4000

/**
 * Looks at a page once it has come to rest: no card waits for its buttons, the extension has read the last change, and two
 * looks in a row see the same. Everything that is wrong then goes into the tally.
 */
export async function look(lane: Lane, tally: Tally, where: string): Promise<Audit> {
  const { vanities, strays } = await aboutPage(lane)
  const deadline = performance.now() + PATIENCE_MS
  let before = ''
  for (;;) {
    const report = await lane.report()
    const audit = await lane.page.evaluate(auditPage, 'none' as Seed)
    const faults: Fault[] = [
      ...audit.missed.map((what) => ({ kind: 'missed' as const, where, what })),
      ...audit.wrong.map((what) => ({ kind: 'wrong' as const, where, what })),
      ...compare(report, audit.cards, vanities).map((what) => ({ kind: 'report' as const, where, what })),
    ]
    const now = JSON.stringify(audit.cards)
    const isSettled = audit.waiting === 0 && now === before && faults.length === 0
    before = now
    if (!isSettled && performance.now() < deadline) {
      await lane.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
      continue
    }
    tally.looks += 1
    if (audit.cards.length === 0) tally.empty += 1
    tally.cards += audit.cards.length
    tally.named += report.requests.length
    const broken = (await lane.complaints()).map((what) => ({ kind: 'react' as const, where, what }))
    const stray = (await strays()).map((what) => ({ kind: 'stray' as const, where, what }))
    tally.faults.push(...faults, ...stray, ...broken)
    return audit
  }
}

async function aboutPage(lane: Lane): Promise<{ vanities: Map<string, string>; strays(): Promise<string[]> }> {
  const { requests, suggestions, friends, sent } = lane.replica().scenario
  const people: Person[] = [...requests, ...suggestions, ...friends, ...sent]
  return {
    vanities: new Map(people.map(({ id, vanity = '' }) => [id, vanity.toLowerCase()])),
    strays: () => lane.page.evaluate(() => window.__inserted.strays.splice(0)),
  }
}
