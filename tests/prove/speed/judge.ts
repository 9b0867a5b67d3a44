import type { Tab } from '../../browsers/driver.ts'
import type { Replica } from '../../facebook/replica.ts'
import type { Person } from '../../facebook/scenario.ts'
import { type PanelRow, panelRows } from '../../journey/panel-rows.ts'
import type { Intended } from './hand.ts'

/** What the panel said of one decline. */
export type Told = 'done' | 'failed' | 'unconfirmed' | 'nothing'

/** What came of a round, by what Facebook did. */
export interface Verdict {
  decisions: number
  declines: number
  /** Declines that happened, and of which the panel says so. */
  done: number
  /** Declines that the panel says did not happen, or may not have, each with its words. */
  told: string[]
  /** Of those: where Facebook refused. */
  refused: number
  /** Somebody deleted or confirmed for whom nothing of that was decided, or deleted by two clicks. */
  wrong: string[]
  /** Declines of which the panel says that they happened, or nothing, and that did not happen; or the other way about. */
  silent: string[]
  /** What the panel says of each, for the log to be held against; by name. */
  said: Map<string, Told>
}

/** Holds what the panel says against what Facebook knows. */
export async function judge(
  { page, panel }: { page: Tab; panel: Tab },
  { deleted, confirmed, mutations }: Replica,
  people: readonly Person[],
  { decided, takenBack, late }: Intended,
): Promise<Verdict> {
  const rows = new Map((await panelRows(panel)).map((row) => [row.name, row]))
  for (const [name, choice] of late) if (rows.get(name)?.stage === 'settled') decided.set(name, choice)
  const clicks = await page.look(() => window.__replica.clicks)
  const verdict: Verdict = {
    decisions: decided.size,
    declines: 0,
    done: 0,
    told: [],
    refused: 0,
    wrong: [],
    silent: [],
    said: new Map(),
  }
  for (const { id, name } of people) {
    const choice = decided.get(name)
    const isDecline = choice === 'd' || choice === 'm'
    const presses = clicks.filter((click) => click.id === id && click.kind === 'delete').length
    if (confirmed.has(id)) verdict.wrong.push(`${name}: confirmed`)
    if (presses > 1) verdict.wrong.push(`${name}: ${presses} clicks`)
    const isLate = late.get(name) === 'd' || late.get(name) === 'm'
    if (!isDecline && (presses > 0 || deleted.has(id))) {
      if (isLate) verdict.silent.push(`${name}: declined, and the panel shows nothing of it`)
      else verdict.wrong.push(`${name}: deleted, ${choice ?? (takenBack.has(name) ? 'taken back' : 'undecided')}`)
    }
    if (!isDecline) continue
    verdict.declines += 1
    const row = rows.get(name)
    const said = toldBy(row)
    verdict.said.set(name, said)
    const state = `${name}: ${row?.stage ?? 'no row'} ${row?.words ?? ''}; ${deleted.has(id) ? 'deleted' : 'not deleted'}, ${presses} clicks`
    if (said === 'failed' || said === 'unconfirmed') {
      verdict.told.push(state)
      if (mutations.some((one) => one.id === id && one.answer !== 'done')) verdict.refused += 1
    } else if (said === 'done' && deleted.has(id)) verdict.done += 1
    else verdict.silent.push(state)
  }
  return verdict
}

/** What a row says of its decision. */
export function toldBy(row: PanelRow | undefined): Told {
  const [, word] = /: (done|failed|unconfirmed)/u.exec(row?.stage === 'settled' ? row.words : '') ?? []
  return (word as Told | undefined) ?? 'nothing'
}
