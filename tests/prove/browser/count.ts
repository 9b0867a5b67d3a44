import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestBrowser } from '../../browsers/driver.ts'
import type { Replica } from '../../facebook/replica.ts'
import { checkExport } from '../../journey/check-export.ts'
import { answerLeftovers, openPanel, underWay } from './hand.ts'

/** What came of a run. */
export interface ProofCount {
  /** Closings, races or kills. */
  trials: number
  decisions: number
  /** Requests that are gone from Facebook without an entry that says so, or says that it is not known. */
  lost: number
  /** Entries too many: that say of one request twice that it was declined, or of one decision twice what came of it. */
  duplicated: number
  /** Entries that say a request was declined that Facebook still has. */
  falseSuccess: number
  /** Requests that Facebook was told twice to delete. */
  pressedTwice: number
  unbroken: boolean
}

/** Waits until nothing is under way any more, answers what the panel asks, and compares the exported log with Facebook. */
export async function countUp(
  browser: TestBrowser,
  replica: Replica,
  folder: string,
  trials: number,
): Promise<ProofCount> {
  const deadline = Date.now() + 90_000
  for (;;) {
    const panel = await openPanel(browser)
    await answerLeftovers(panel, replica)
    const left = await underWay(panel)
    await panel.close()
    if (left === 0) break
    if (Date.now() > deadline) throw new Error(`${left} decisions never ended`)
    await new Promise((done) => setTimeout(done, 2000))
  }
  const options = await browser.open(browser.extensionUrl('options.html#log'))
  await options.see(/unbroken since|does not fit together/u)
  const file = join(folder, 'log.json')
  await options.download('Export JSON', file)
  const { log, found } = await checkExport(file)
  rmSync(file)
  const personOf = (key: string): string =>
    replica.scenario.requests.find(({ id, vanity }) => id === key || vanity === key)?.id ?? key
  const done = Map.groupBy(
    log.decisions.filter(({ outcome }) => outcome === 'done'),
    ({ requester }) => personOf(requester.id),
  )
  const unsure = new Set(
    log.decisions
      .filter(({ outcome }) => outcome.startsWith('unconfirmed'))
      .map(({ requester }) => personOf(requester.id)),
  )
  const deletions = replica.mutations.filter(({ deed, answer }) => deed === 'delete' && answer === 'done')
  const sum = (extra: number[]): number => extra.reduce((all, one) => all + one, 0)
  return {
    trials,
    decisions: log.decisions.length,
    lost: [...replica.deleted].filter((id) => !done.has(id) && !unsure.has(id)).length,
    duplicated: sum([...done.values()].map((some) => some.length - 1)),
    falseSuccess: [...done.keys()].filter((id) => !replica.deleted.has(id)).length,
    pressedTwice: deletions.length - new Set(deletions.map(({ id }) => id)).size,
    unbroken: found.kind === 'unbroken',
  }
}
