import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { LogCheck } from '../../../src/core/log/screen.ts'
import type { NameData } from '../../../src/core/match/rarity.ts'
import type { OptionsState } from '../../../src/core/options.ts'
import { openOptionsSession } from '../../../src/service/options-session.ts'
import { openPracticePolicy } from '../../../src/service/practice-policy.ts'
import { visitLook } from '../../../src/service/visit-look.ts'
import { type Database, openDatabase } from '../../../src/store/database.ts'
import { openDaySchedules } from '../../../src/store/day-schedule.ts'
import type { KdfParameters } from '../../../src/store/derive.ts'
import { openLog } from '../../../src/store/log.ts'
import { openHeads } from '../../../src/store/log-head.ts'
import { openRoster } from '../../../src/store/roster.ts'
import { openVault } from '../../../src/store/vault.ts'
import { listFile, lookupsOn, readingOn } from '../../support/list-world.ts'
import { logReaderOn } from '../../support/log-reader-on.ts'
import { memoryArea } from './memory-area.ts'

const PASSPHRASE = 'four plain words here'
/** So that the tests do not wait for what makes guessing slow. */
const CHEAP: KdfParameters = { name: 'argon2id', memory: 8, iterations: 1, parallelism: 1 }
const file = listFile('A1,Zoë,Marlow,1980-02-29,active')
const open: Database[] = []

/** The options on stores in memory, and the list of everything that was on screen. */
function page() {
  const database = openDatabase(`options-${open.length}`)
  open.push(database)
  const local = memoryArea()
  const vault = openVault(database, memoryArea(), CHEAP)
  const heads = openHeads(local)
  const locks = { request: <T>(_name: string, run: () => Promise<T>) => run() }
  const log = openLog({ database, vault, heads, locks })
  const roster = openRoster(database, vault)
  const visits = visitLook({
    log,
    roster,
    find: async () => ({ probability: 0, matches: [], patients: [] }),
    prior: async () => 0.5,
    names: { given: {}, family: {}, nicknames: {}, origins: {} } as unknown as NameData,
  })
  const days = openDaySchedules(vault, memoryArea(), local)
  const practice = openPracticePolicy({
    local,
    locks,
    managed: async () => ({}),
    now: () => new Date('2026-06-01T08:00:00.000Z'),
    version: '1.0.0',
  })
  const desk = { vault, heads, log, roster, visits, days, practice, policy: practice.policy }
  const screens: OptionsState[] = []
  const session = openOptionsSession(
    {
      desk,
      local,
      readFile: readingOn(database),
      makeIndex: async () => undefined,
      readDay: async () => [],
      newLookups: () => lookupsOn(database),
      newLogReader: () => logReaderOn(database),
      whereabouts: { languages: ['en-US'], timeZone: 'UTC' },
    },
    (state) => screens.push(state),
  )
  const decide = (name: string) =>
    desk.log.append('decision', {
      id: crypto.randomUUID(),
      at: '2025-03-03T09:00:00.000Z',
      requester: { id: '1', name, url: 'https://www.facebook.com/profile.php?id=1' },
      verdict: 'Likely patient',
      probability: 0.9,
      reasons: [],
      action: 'Decline silently',
      policy: { id: 'practice', version: 1 },
      outcome: 'done',
    })
  const untilLog = (kind: LogCheck['kind']) => vi.waitUntil(() => session.state().log?.check.kind === kind)
  return { desk, database, session, screens, decide, untilLog, state: session.state }
}

afterEach(async () => {
  await Promise.all(open.map((database) => database.delete()))
})

describe('the options', () => {
  it('know at every step how far the welcome is', async () => {
    const { session, state } = page()
    expect(state().lock).toBe('unknown')
    await session.show('welcome')
    expect(state()).toMatchObject({ section: 'welcome', lock: 'no-vault', patients: 0 })
    expect(await session.createVault('too short')).toBe('short-passphrase')
    expect(state().lock).toBe('no-vault')
    expect(await session.createVault(PASSPHRASE)).toBeUndefined()
    expect(state().lock).toBe('unlocked')
    expect(await session.createVault(PASSPHRASE)).toBe('vault-exists')
    await session.list.read([file])
    await session.list.use('former')
    await session.refresh()
    expect(state().patients).toBe(1)
    expect(await session.eraseList()).toBeUndefined()
    expect(state()).toMatchObject({ patients: 0, list: { kind: 'none' } })
  })

  it('hold no name any more after a lock, whoever locked', async () => {
    const { desk, session, state, decide, untilLog } = page()
    await session.createVault(PASSPHRASE)
    await decide('Ines Tal')
    await session.list.read([file])
    await session.show('log')
    await untilLog('unbroken')
    expect(JSON.stringify(state())).toMatch(/Marlow.*Ines Tal/u)
    await desk.vault.lock()
    await session.refresh()
    expect(state()).toMatchObject({ lock: 'locked', list: { kind: 'none' }, log: undefined })
    expect(JSON.stringify(state())).not.toMatch(/Ines|Marlow/u)
    expect(await session.unlock('not the passphrase')).toBe('wrong-passphrase')
    expect(state().lock).toBe('locked')
    expect(await session.unlock(PASSPHRASE)).toBeUndefined()
    await untilLog('unbroken')
    expect(JSON.stringify(state().log)).toContain('Ines Tal')
  })

  it('show no log that was read before a lock and arrives after it', async () => {
    const { desk, session, state, screens, decide } = page()
    await session.createVault(PASSPHRASE)
    await decide('Ines Tal')
    const held = Promise.withResolvers<void>()
    const { page: readPage } = desk.log
    desk.log.page = async (before, count) => {
      const found = await readPage(before, count)
      await held.promise
      return found
    }
    await session.show('log')
    expect(state().log).toMatchObject({ check: { kind: 'checking' } })
    await session.lock()
    held.resolve()
    await vi.waitUntil(() => state().log === undefined)
    expect(JSON.stringify(screens)).not.toContain('Ines Tal')
  })

  it('read the log again when something was added meanwhile', async () => {
    const { session, state, decide } = page()
    await session.createVault(PASSPHRASE)
    await decide('Ines Tal')
    await session.show('log')
    await decide('Zoë Marlow')
    await session.refresh()
    await vi.waitUntil(() => JSON.stringify(state().log).includes('Zoë Marlow'))
    await session.show('about')
    expect(state().log).toBeUndefined()
  })

  it('say when the log was wiped, cut or changed', async () => {
    const { database, session, state, decide } = page()
    await session.createVault(PASSPHRASE)
    await decide('Ines Tal')
    await decide('Zoë Marlow')
    await decide('Ada Quist')
    const found = async () => {
      await session.show('about')
      await session.show('log')
      await vi.waitUntil(() => !['checking', undefined].includes(state().log?.check.kind))
      const { check } = state().log ?? {}
      return check?.kind === 'broken' ? check.fault : check?.kind
    }
    expect(await found()).toBe('unbroken')
    await database.log.delete(['decision', 3])
    expect(await found()).toBe('log-damaged')
    await database.log.delete(['decision', 1])
    expect(await found()).toBe('log-damaged')
    await database.log.clear()
    expect(await found()).toBe('log-wiped')
  })

  it('erase everything, also while locked, and can be set up anew', async () => {
    const { desk, session, state, decide, untilLog } = page()
    await session.createVault(PASSPHRASE)
    await decide('Ines Tal')
    await session.savePractice({
      practiceName: 'Harbour Lane',
      channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
      reply: 'Hello. In an emergency call 911.',
      pageFootprint: 'none',
      undoSeconds: 5,
    })
    expect(state().policy?.version).toBe(1)
    await session.lock()
    expect(await session.eraseEverything()).toBeUndefined()
    expect(state()).toMatchObject({ lock: 'no-vault', patients: 0 })
    expect(state().policy).toBeUndefined()
    expect(await session.createVault('another passphrase')).toBeUndefined()
    await session.show('log')
    await untilLog('unbroken')
    expect(state().log).toMatchObject({ stories: [], check: { decisions: 0 } })
    expect(await desk.heads.read()).toBeUndefined()
  })
})
