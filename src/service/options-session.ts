import type { Channel } from '../core/channel.ts'
import { codeOf, type FaultCode } from '../core/fault.ts'
import type { OptionsState, PracticeDraft, PracticeSaved, Section } from '../core/options.ts'
import { homeCountry, type Whereabouts } from '../core/phone/home-country.ts'
import { NO_REPORT } from '../core/policy/report.ts'
import type { Preview } from '../core/queue.ts'
import { type ChannelReading, type ChannelWorld, readChannel } from '../core/read-channel.ts'
import { prepareReply } from '../core/reply/prepare.ts'
import type { StorageArea } from '../store/area.ts'
import type { Desk } from './desk.ts'
import { eraseEverything } from './erase-everything.ts'
import { type InsightsSession, openInsightsSession } from './insights-session.ts'
import { type ListImport, type MakeIndex, openListImport, type ReadFile } from './list-import.ts'
import type { LogReaderWorker } from './log-reader.ts'
import { type LogSession, openLogSession } from './log-session.ts'
import type { LookupWorker } from './lookups.ts'
import { openPeople, type People } from './people.ts'
import { filledIn, savePractice } from './practice.ts'
import { openPracticeDesk, type PracticeDesk } from './practice-desk.ts'
import { PROFILES } from './profiles.ts'
import { openVisitsSession, type ReadDay, type VisitsSession } from './visits-session.ts'

/** The outside world of the options. */
export interface OptionsWorld {
  desk: Pick<Desk, 'vault' | 'roster' | 'log' | 'heads' | 'visits' | 'days' | 'policy' | 'practice'>
  local: StorageArea
  readFile: ReadFile
  makeIndex: MakeIndex
  readDay: ReadDay
  /** Starts a worker in which people are looked up. */
  newLookups: () => LookupWorker
  /** Starts a worker that reads the log. */
  newLogReader: () => LogReaderWorker
  whereabouts: Whereabouts
}

/** The state of the options and everything that changes it. What can fail resolves to the fault, if any. */
export interface OptionsSession {
  state(): OptionsState
  show(section: Section): Promise<void>
  /** Reads lock, list and policy again, and has the log read where it is on screen: at the start and after each change. */
  refresh(): Promise<void>
  list: ListImport
  log: LogSession
  people: People
  visits: VisitsSession
  insights: InsightsSession
  /** Where the practice's policy is written. */
  policyDesk: PracticeDesk
  createVault(passphrase: string): Promise<FaultCode | undefined>
  unlock(passphrase: string): Promise<FaultCode | undefined>
  lock(): Promise<void>
  eraseList(): Promise<FaultCode | undefined>
  /** Takes the last import back. */
  undoImport(): Promise<FaultCode | undefined>
  eraseEverything(): Promise<FaultCode | undefined>
  /** The message as somebody called Alex would get it; nothing where there is no channel. */
  preview(draft: PracticeDraft): Preview | undefined
  savePractice(draft: PracticeDraft): Promise<PracticeSaved>
  /** What a channel is taken for while it is written. */
  readChannel(channel: Channel): ChannelReading
}

/**
 * Opens a session.
 * @param changed called after every change of the state
 */
export function openOptionsSession(
  { desk, local, readFile, makeIndex, readDay, newLookups, newLogReader, whereabouts }: OptionsWorld,
  changed: (state: OptionsState) => void,
): OptionsSession {
  const { vault, roster, log, heads, practice } = desk
  let state: OptionsState = {
    section: 'welcome',
    lock: 'unknown',
    patients: 0,
    list: { kind: 'none' },
    people: { kind: 'closed' },
    report: NO_REPORT,
    profiles: PROFILES,
  }
  let turn = 0
  const set = (change: Partial<OptionsState>): void => {
    state = { ...state, ...change }
    changed(state)
  }
  const logPage = openLogSession(
    { log, local, policy: practice.policy, now: () => new Date(), newId: () => crypto.randomUUID(), newLogReader },
    (screen) => set({ log: screen }),
  )
  const list = openListImport(roster, { readFile, makeIndex }, (stage) => {
    set({ list: stage })
    // One at a time: reading takes the memory that looking up would.
    if (stage.kind === 'reading') void people.follow(false)
  })
  const people = openPeople(roster, newLookups, (stage) => set({ people: stage }))
  const showsPeople = ({ lock, section, patients, list: { kind } }: OptionsState): boolean =>
    lock === 'unlocked' &&
    section === 'patients' &&
    patients > 0 &&
    (kind === 'none' || kind === 'saved' || kind === 'failed')
  const visits = openVisitsSession({ ...desk, local, readDay, now: () => new Date() }, (screen) =>
    set({ visits: screen }),
  )
  const counts = openInsightsSession(log, (screen) => set({ insights: screen }))
  const values = async () => (await practice.report()).values
  const reading = (): ChannelWorld => {
    const given = (state.report.values.channels ?? []).flatMap((one) => ('number' in one ? [one.number] : []))
    return { country: homeCountry(given, whereabouts), parse: URL.parse }
  }
  const policyDesk = openPracticeDesk(
    { vault, local, values, reading, now: () => new Date(), newId: () => crypto.randomUUID() },
    (screen) => set({ desk: screen }),
  )
  /** Pages that hold what the vault keeps while they are on screen, and only then. */
  const pages = [
    ['log', logPage] as const,
    ['visits', visits] as const,
    ['insights', counts] as const,
    ['desk', policyDesk] as const,
  ]

  async function refresh(): Promise<void> {
    turn += 1
    const mine = turn
    try {
      const [lock, patients, report, before] = await Promise.all([
        vault.state(),
        roster.count(),
        practice.report(),
        roster.before(),
      ])
      if (mine !== turn) return
      if (lock !== 'unlocked') list.lock()
      set({ lock, patients, report, policy: report.policy, before, fault: undefined })
      void people.follow(showsPeople(state)).catch((error) => set({ fault: codeOf(error) }))
      for (const [section, page] of pages) {
        if (lock === 'unlocked' && state.section === section) void page.open()
        else page.drop()
      }
    } catch (error) {
      set({ fault: codeOf(error) })
    }
  }
  async function attempt(work: Promise<unknown>): Promise<FaultCode | undefined> {
    const fault = await work.then(() => undefined, codeOf)
    await refresh()
    return fault
  }

  return {
    state: () => state,
    async show(section) {
      set({ section })
      await refresh()
    },
    refresh,
    list,
    log: logPage,
    people,
    visits,
    insights: counts,
    policyDesk,
    createVault: (passphrase) => attempt(vault.create(passphrase)),
    unlock: (passphrase) => attempt(vault.unlock(passphrase)),
    async lock() {
      await attempt(vault.lock())
    },
    eraseList() {
      list.cancel()
      return attempt(roster.erase())
    },
    undoImport() {
      list.cancel()
      return attempt(roster.undo())
    },
    eraseEverything: () => attempt(eraseEverything(vault, heads, local)),
    preview: (draft) => prepareReply(filledIn(draft, reading()), { name: 'Alex' }),
    async savePractice(draft) {
      const saved = await savePractice(local, draft, reading(), await practice.report())
      await refresh()
      return saved
    },
    readChannel: (channel) => readChannel(channel, reading()),
  }
}
