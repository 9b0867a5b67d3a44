import type { NameData } from '../core/match/rarity.ts'
import type { Policy } from '../core/policy.ts'
import type { Locks, StorageArea } from '../store/area.ts'
import { openCountedLogs } from '../store/counted-log.ts'
import type { Database } from '../store/database.ts'
import { type DaySchedules, openDaySchedules } from '../store/day-schedule.ts'
import { type FriendPlans, openFriendPlans } from '../store/friend-plans.ts'
import { type Keyring, openKeyring } from '../store/keyring.ts'
import { type Log, openLog } from '../store/log.ts'
import { type Heads, openHeads } from '../store/log-head.ts'
import { openOutbox } from '../store/outbox.ts'
import type { PageLife } from '../store/page-life.ts'
import { openRoster, type Roster } from '../store/roster.ts'
import { openRosterIndex } from '../store/roster-index.ts'
import { openSaidProfiles } from '../store/said-profiles.ts'
import { openSecondCopy } from '../store/second-copy.ts'
import { openVault, type Vault } from '../store/vault.ts'
import { type Marks, openMarks } from '../store/vault-mark.ts'
import { watchRoster } from '../store/watch-roster.ts'
import { checkStores } from '../store/whole.ts'
import { assess } from './assess.ts'
import { type AutoLock, openAutoLock } from './auto-lock.ts'
import { type Copies, openCopies } from './copies.ts'
import { decidingOnce } from './decide-once.ts'
import { openDecisions } from './decisions.ts'
import { type KnownProfiles, openKnownProfiles } from './known-profiles.ts'
import { learning } from './learn-profiles.ts'
import { openLearnedPrior } from './learned-prior.ts'
import { openNameIndex } from './name-index.ts'
import type { Decisions } from './panel-world.ts'
import { openPracticePolicy, type PracticePolicy } from './practice-policy.ts'
import { visitLook } from './visit-look.ts'
import type { VisitsWorld } from './visits.ts'

/**
 * The share of friends who are patients, before a name is seen. Nobody has counted it; it is assumed to be one in twenty, as friends
 * are mostly made elsewhere than in a surgery.
 */
const FRIENDS_PRIOR = 0.05

/** The outside world of the desk. */
export interface DeskWorld {
  database: Database
  session: StorageArea
  local: StorageArea
  locks: Locks
  names: NameData
  /** The browser's own file system of this extension. */
  folder(): Promise<FileSystemDirectoryHandle>
  /** What the browser's management says now. */
  managed(): Promise<Record<string, unknown>>
  /** Of Front Desk. */
  version: string
  /** Which pages of ours are open, this one among them. */
  pages: PageLife
  /** The end of the page that the desk stands on. */
  stop: AbortSignal
  now(): Date
  newId(): string
}

/** Everything behind the screens. */
export interface Desk {
  vault: Vault
  keyring: Keyring
  marks: Marks
  autoLock: AutoLock
  copies: Copies
  /** Whether everything is there, as far as that can be told while locked. @throws Fault that says what is not */
  check(): Promise<void>
  roster: Roster
  log: Log
  heads: Heads
  decisions: Decisions
  /** Whether a friend is probably a patient. */
  assessFriend: Decisions['assess']
  friendPlans: FriendPlans
  visits: VisitsWorld
  days: DaySchedules
  /** The user says who a profile is. Resolves to what went wrong, if anything. */
  sayWho: KnownProfiles['say']
  practice: PracticePolicy
  /** The policy that holds, whoever decided it. */
  policy(): Promise<Policy | undefined>
  /** Lets go of every name in this page's memory: after a lock. */
  forget(): void
  /** Tells whenever another list is in force, for as long as this page lives. */
  watchRoster(changed: () => void): void
}

/** Puts the desk together; each page of the extension has its own, all on the same stores. */
export function openDesk(world: DeskWorld): Desk {
  const { database, session, local, locks } = world
  const practice = openPracticePolicy(world)
  const { policy } = practice
  const marks = openMarks(database, local)
  const wanted = async () => (await policy())?.passphraseKdf
  const vault = openVault(database, session, undefined, { wanted, marks })
  const roster = openRoster(database, vault)
  const heads = openHeads(local)
  const log = openLog({ database, vault, heads, locks })
  const outbox = openOutbox(database, vault, () => world.now().getTime())
  const index = openNameIndex(roster, openRosterIndex(database, roster.key), world.names)

  const prior = openLearnedPrior({ log, heads, kept: openCountedLogs(vault, local) })
  const known = openKnownProfiles({
    said: openSaidProfiles({ database, vault, locks }),
    roster,
    log,
    now: world.now,
  })
  const assessWorld = {
    lockState: vault.state,
    count: roster.count,
    find: index.judge,
    prior,
    saidNot: known.isNot,
    saidIs: known.is,
  }
  const decisions = openDecisions({
    outbox,
    log,
    assess: (request) => assess(request, assessWorld),
    unlocked: async () => (await vault.state()) === 'unlocked',
    policy,
    pages: world.pages,
    now: world.now,
    newId: world.newId,
  })
  watchRoster(database, () => void marks.adopt(), world.stop)
  const stores = { database, vault, log, roster, outbox }
  const copy = openSecondCopy(world.folder)
  return {
    vault,
    keyring: openKeyring({ database, session, now: world.now, wanted, marks }),
    marks,
    autoLock: openAutoLock({ vault, session, local, policy, now: world.now }),
    copies: openCopies({ ...stores, session, local, locks, marks, copy, now: world.now, newId: world.newId }),
    check: () => checkStores(stores),
    roster,
    log,
    heads,
    visits: visitLook({ log, roster, find: index.find, prior, names: world.names }),
    days: openDaySchedules(vault, session, local),
    decisions: learning(decidingOnce(decisions, { outbox, log, locks }), known.say),
    assessFriend: (friend) => assess(friend, { ...assessWorld, prior: async () => FRIENDS_PRIOR }),
    friendPlans: openFriendPlans({ database, vault, locks }),
    sayWho: known.say,
    practice,
    policy: practice.policy,
    forget: index.forget,
    watchRoster: (changed) => watchRoster(database, changed, world.stop),
  }
}
