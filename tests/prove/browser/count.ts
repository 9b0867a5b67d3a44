import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestBrowser } from '../../browsers/driver.ts'
import { eventually } from '../../browsers/wait.ts'
import type { Replica } from '../../facebook/replica.ts'
import { checkExport } from '../../journey/check-export.ts'
import { answerLeftovers, underWay } from './hand.ts'
import { openPanel } from './open.ts'

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

/** What is left behind is asked about by a panel soon after it came up; what that begins has some seconds to end. */
async function endAll(browser: TestBrowser, replica: Replica): Promise<true | undefined> {
  const panel = await openPanel(browser)
  const isOver = async () => {
    await answerLeftovers(panel, replica)
    return (await underWay(panel)) === 0 ? true : undefined
  }
  const over = await eventually('nothing under way', isOver, 5000).catch(() => undefined)
  await panel.close()
  return over
}

/**
 * Waits until nothing is under way any more, answers what the panel asks, and compares the exported log with Facebook; then the
 * browser is closed.
 */
export async function countUp(
  browser: TestBrowser,
  replica: Replica,
  folder: string,
  trials: number,
): Promise<ProofCount> {
  await eventually('the end of every decision', () => endAll(browser, replica), 90_000)
  const options = await browser.open(browser.extensionUrl('options.html#log'))
  await options.see(/unbroken since|does not fit together/u)
  const file = join(folder, 'log.json')
  await options.download('Export JSON', file)
  const { log, found } = await checkExport(file)
  rmSync(file)
  await browser.close()
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
