import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tab } from '../../browsers/driver.ts'
import { eventually } from '../../browsers/wait.ts'
import { crowd } from '../../facebook/crowd.ts'
import type { Person } from '../../facebook/scenario.ts'
import { checkExport } from '../../journey/check-export.ts'
import { conversation } from '../../journey/conversation.ts'
import { isUnderWay } from '../../journey/panel-rows.ts'
import type { Stage } from '../../journey/stage.ts'
import { decideInAHurry, type Seats } from './hand.ts'
import { judge, type Told, type Verdict } from './judge.ts'
import { addressOf, chanceFor, isWhole, ON_PAGE, type Round, scenarioFor } from './round.ts'

/** Rounds in one browser, and what the log says at the end. */
export interface Session {
  /** Plays one round to its end. @param wanted how many decisions, at most */
  play(round: Round, wanted?: number): Promise<Verdict>
  /** Exports the log and holds it against what the panel said: what does not fit. */
  log(): Promise<string[]>
}

/** @param stage of a practice that is set up; its replica is used for one round after the other */
export function openSession({ browser, replica }: Stage): Session {
  const said = new Map<string, Told>()
  const everybody = new Map<string, Person>()

  async function sit(round: Round): Promise<Seats> {
    const other = await browser.open(browser.extensionUrl('options.html#log'))
    await setUndo(other, round.undoSeconds)
    if (round.seat === 'beside') {
      await openWindow(other, addressOf(round))
      const page = await browser.tab(new RegExp(RegExp.escape(addressOf(round)), 'u'))
      return { other, page, panel: await browser.open(browser.extensionUrl('sidepanel.html')) }
    }
    const page = await browser.open(addressOf(round))
    return { other, page, panel: await browser.open(browser.extensionUrl('sidepanel.html')) }
  }

  return {
    async play(round, wanted) {
      const people = peopleOf(round)
      for (const person of people) everybody.set(person.id, person)
      Object.assign(replica.scenario, scenarioFor(round, people))
      const seats = await sit(round)
      const { page, panel, other } = seats
      const chance = chanceFor(round)
      await page.until(() => window.__replica !== undefined)
      if (isWhole(round)) await page.look(() => window.__replica.loadAll())
      await panel.until(() => document.querySelectorAll('.row .chip:not(.checking)').length > 0)
      const intended = await decideInAHurry(seats, round, chance, wanted)
      const isOver = async (): Promise<true | undefined> => ((await isUnderWay(panel)) ? undefined : true)
      await eventually('the end of every decision', isOver, 300_000)
      const verdict = await judge(seats, replica, people, intended)
      for (const [name, told] of verdict.said) {
        said.set(name, told)
        if (intended.decided.get(name) === 'm' && told === 'done') await (await conversation(browser)).close()
      }
      for (const tab of [page, panel, other]) await tab.close()
      return verdict
    },
    async log() {
      const options = await browser.open(browser.extensionUrl('options.html#log'))
      await options.see(/unbroken since|does not fit together/u)
      const folder = mkdtempSync(join(tmpdir(), 'front-desk-export-'))
      const file = join(folder, 'log.json')
      await options.download('Export JSON', file)
      const { log, found } = await checkExport(file)
      rmSync(folder, { recursive: true })
      const logged = new Map<string, string[]>()
      const ids = new Map<string, string[]>()
      for (const { id, requester, action, outcome } of log.decisions) {
        if (!action.startsWith('Decline')) continue
        const name = everybody.get(requester.id)?.name ?? nameOf(requester.id, everybody)
        logged.set(name, [...(logged.get(name) ?? []), `${outcome.split(':')[0]}`])
        ids.set(name, [...(ids.get(name) ?? []), id])
      }
      await options.close()
      const broken = found.kind === 'unbroken' ? [] : [`the log is ${found.kind}`]
      const names = new Set([...said.keys(), ...logged.keys()])
      const unlike = [...names].flatMap((name) => {
        const [one, ...more] = logged.get(name) ?? ['nothing']
        return one === said.get(name) && more.length === 0
          ? []
          : [
              `${name}: the panel says ${said.get(name)}, the log ${[one, ...more].join(' and ')} (${new Set(ids.get(name)).size} decisions)`,
            ]
      })
      return [...broken, ...unlike]
    },
  }
}

/** Fictitious; nobody has the id of somebody of another round. */
function peopleOf({ place, seed }: Round): Person[] {
  return crowd(ON_PAGE[place], 5000 + seed).map(({ vanity, ...person }, at) => ({
    ...person,
    id: String(100_040_000_000_000 + seed * 1000 + at),
    ...(vanity !== undefined && { vanity: `${vanity}.${seed}` }),
  }))
}

/** Some are known by their vanity word alone. */
function nameOf(key: string, everybody: ReadonlyMap<string, Person>): string {
  return [...everybody.values()].find(({ vanity }) => vanity === key)?.name ?? key
}

interface Extension {
  storage: {
    local: { get(key: string): Promise<Record<string, object>>; set(items: Record<string, object>): Promise<void> }
  }
  windows: { create(how: object): Promise<unknown> }
}

/** How long a decision can be taken back, from now on. */
function setUndo(ours: Tab, undoSeconds: number): Promise<void> {
  return ours.look(async (seconds) => {
    const { local } = (window as unknown as { chrome: Extension }).chrome.storage
    const { policy } = await local.get('policy')
    await local.set({ policy: { ...policy, undoSeconds: seconds } })
  }, undoSeconds)
}

/** A window of its own, so that page and panel are both in sight. */
function openWindow(ours: Tab, url: string): Promise<void> {
  return ours.look(async (address) => {
    await (window as unknown as { chrome: Extension }).chrome.windows.create({ url: address })
  }, url)
}
