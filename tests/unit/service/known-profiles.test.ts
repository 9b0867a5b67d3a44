import { beforeEach, expect, it } from 'vitest'
import type { FriendRequest, Match, Patient, Verdict } from '../../../src/core/model.ts'
import { assess } from '../../../src/service/assess.ts'
import { openKnownProfiles } from '../../../src/service/known-profiles.ts'
import { learning } from '../../../src/service/learn-profiles.ts'
import { openRoster } from '../../../src/store/roster.ts'
import { openSaidProfiles } from '../../../src/store/said-profiles.ts'
import { deskWorld, request } from '../../support/desk-world.ts'
import { decision, logWorld } from '../../support/log-world.ts'
import { fairLocks } from '../../support/memory-area.ts'

const person = (id: string, family: string): Patient => ({
  id,
  names: [{ kind: 'official', given: 'Zoë', family }],
  dob: '1980-02-29',
  status: 'active',
})
const ZOE = person('zoe', 'Marlow')
const never = new AbortController().signal
const COMPARED: Match = { patientId: 'other', listName: 'Other', nameKind: 'official', probability: 0.6, reasons: [] }

async function world() {
  const stores = await logWorld()
  const { database, vault, log } = stores
  const roster = openRoster(database, vault)
  await roster.save([person('ada', 'Hale'), ZOE], () => undefined, never)
  const said = openSaidProfiles({ database, vault, locks: fairLocks() })
  const known = openKnownProfiles({ said, roster, log, now: () => new Date(0) })
  const judge = (asked: FriendRequest): Promise<Verdict> =>
    assess(asked, {
      lockState: vault.state,
      count: roster.count,
      find: async () => ({ probability: 0.6, patients: [], matches: [COMPARED] }),
      prior: async () => 0.1,
      saidNot: known.isNot,
      saidIs: known.is,
    })
  return { ...stores, roster, known, judge }
}
let page: Awaited<ReturnType<typeof world>>
beforeEach(async () => {
  page = await world()
})

it('the verdict is what the user said: this patient, never, or again as compared', async () => {
  const { known, judge } = page
  const one = request(7)
  const compared = await judge(one)
  expect(compared).toMatchObject({ probability: 0.6, matches: [COMPARED] })
  expect(await known.say(one, { patientId: 'zoe' })).toBeUndefined()
  expect(await judge(one)).toMatchObject({
    kind: 'likely',
    saidIs: true,
    matches: [{ patientId: 'zoe', listName: 'Zoë Marlow', dob: '1980-02-29' }],
  })
  await known.say(one, 'never')
  expect(await judge(one)).toMatchObject({ kind: 'not-on-list', saidNot: true })
  await known.say(one, 'as-compared')
  expect(await judge(one)).toEqual(compared)
  expect(await judge(request(8))).toEqual(compared)
})

it('a profile is known by its id and by its word, whichever the page shows', async () => {
  const { known, judge } = page
  await known.say({ identity: { profileId: '7', vanity: 'zoe.m' } }, 'never')
  expect(await judge({ ...request(7), identity: { vanity: 'zoe.m' } })).toMatchObject({ saidNot: true })
  expect(await judge({ ...request(7), identity: { profileId: '7' } })).toMatchObject({ saidNot: true })
})

it('what was decided before counts until the user says otherwise', async () => {
  const { known, judge, log } = page
  const one = request(1007)
  await log.append('decision', decision(7, { action: 'Not my patient' }))
  expect(await judge(one)).toMatchObject({ saidNot: true })
  await known.say(one, 'as-compared')
  expect(await judge(one)).not.toMatchObject({ saidNot: true })
})

it('a patient is found again in another place of another list, and forgotten where they are on none', async () => {
  const { known, judge, roster } = page
  await known.say(request(7), { patientId: 'zoe' })
  await roster.save([ZOE, person('bo', 'Ek')], () => undefined, never)
  expect(await judge(request(7))).toMatchObject({ saidIs: true, matches: [{ patientId: 'zoe' }] })
  await roster.remove(0)
  expect(await judge(request(7))).toMatchObject({ probability: 0.6 })
})

it('nothing that was said lies in the clear, and all of it goes with the list', async () => {
  const { known, judge, roster, database, vault } = page
  await known.say({ identity: { vanity: 'telltale.profile' } }, { patientId: 'zoe' })
  const rows: unknown[] = await database.table('roster').toArray()
  const stored = JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  )
  expect(stored).toContain('profiles')
  expect(stored).not.toMatch(/telltale|zoe/u)
  await vault.lock()
  expect(await known.say(request(7), 'never')).toBe('locked')
  await vault.unlock('four plain fictitious words')
  await roster.erase()
  await roster.save([ZOE], () => undefined, never)
  expect(await judge({ ...request(9), identity: { vanity: 'telltale.profile' } })).not.toMatchObject({ saidIs: true })
})

const sole = (change: Partial<Match> = {}): Verdict => ({
  kind: 'likely',
  probability: 0.99,
  matches: [{ ...COMPARED, patientId: 'zoe', probability: 0.99, ...change }],
})

it.each([
  ['a decline that is done', sole(), 'decline-silently', 'done', true],
  ['one that failed', sole(), 'decline-silently', 'failed', false],
  ['one put off', sole(), 'later', 'done', false],
  ['one of two namesakes', sole({ namesakes: { listed: 2, byChance: 1 } }), 'decline-silently', 'done', false],
  ['one who is not certain', sole({ probability: 0.7 }), 'decline-silently', 'done', false],
] as const)(
  'learns from a decision who a profile is only where it is certain: %s',
  async (_, verdict, action, outcome, learned) => {
    const { decisions } = await deskWorld(page.stores)
    const one = learning(decisions, page.known.say)
    const id = await one.decide(request(7), verdict, { action })
    await one.release(id)
    await one.settle(id, outcome === 'done' ? { kind: 'done' } : { kind: 'failed', why: 'page-gone' })
    expect((await page.known.is(request(7)))?.patientId).toBe(learned ? 'zoe' : undefined)
  },
)

it('learns nothing from a decision that was taken back', async () => {
  const { decisions } = await deskWorld(page.stores)
  const one = learning(decisions, page.known.say)
  const id = await one.decide(request(7), sole(), { action: 'decline-silently' })
  await one.withdraw(id)
  expect(await page.known.is(request(7))).toBeUndefined()
})
