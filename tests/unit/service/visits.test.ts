import { beforeAll, expect, it } from 'vitest'
import type { DecisionEntry } from '../../../src/core/log/entry.ts'
import { blockingKeys } from '../../../src/core/match/keys.ts'
import { rank } from '../../../src/core/match/rank.ts'
import type { Patient, Rarity } from '../../../src/core/model.ts'
import { parseName } from '../../../src/core/name.ts'
import type { Appointment } from '../../../src/core/schedule/appointment.ts'
import { briefDay, type VisitsWorld } from '../../../src/service/visits.ts'
import { chance, pick } from '../../support/fictitious.ts'
import { decision } from '../../support/log-world.ts'

const settings = { profile: 'us-message', values: { practice: 'Harbour Lane', channel: 'the portal' } }
const names =
  'Ada Agnes Alan Amelia Anton Beatrix Boris Brenda Carmen Cecil Clara Conrad Daphne Delia Duncan Edith Elmer Esther Fabian Felicity Flora Gideon Greta Gwen Harold Hazel Hugo Ida Ines Ivor Jasper Jemima Julius Karin Konrad Lavinia Leopold Lydia Magnus Mabel Milo Nadia Nigel Nora Odette Oscar Ottilie Percy Petra Quentin Ramona Rupert Sabine Selma Thea Tobias Ursula Viola Walter Winifred Yvonne'.split(
    ' ',
  )
const beginnings =
  'Abber Barrow Candle Dunder Ember Fallow Gimble Hazel Ingle Jumper Kettle Lavender Mumble Nettle Otter Pepper Quill Rumble Saddle Thistle'
const ends =
  'bank bridge by church combe cote dale feather field ford garth grave ham hill hurst land low mere more nest pool ridge shaw side stead thorpe ton well wick wood worth'
const families = beginnings.split(' ').flatMap((start) => ends.split(' ').map((end) => start + end))

/** 2,500 fictitious patients; every tenth has a second name. */
function patientsOf(random: () => number): Patient[] {
  return Array.from({ length: 2500 }, (_, number) => {
    const first = pick(random, names)
    const official = { kind: 'official' as const, given: first, family: pick(random, families) }
    const maiden = { kind: 'maiden' as const, given: first, family: pick(random, families) }
    return { id: `${number}`, names: number % 10 === 0 ? [official, maiden] : [official], status: 'active' as const }
  })
}

function worldOf(patients: readonly Patient[], decisions: readonly DecisionEntry[]): VisitsWorld {
  const index = new Map<string, Patient[]>()
  for (const patient of patients) {
    const written = patient.names.map(({ given, family }) => `${given} ${family}`)
    for (const key of new Set(written.flatMap((name) => blockingKeys(parseName(name))))) {
      index.set(key, [...(index.get(key) ?? []), patient])
    }
  }
  const rarity = (listSize: number): Rarity => ({ ...RARITY, listSize })
  const look = async (written: string) => {
    const name = parseName(written)
    const candidates = [...new Set(blockingKeys(name).flatMap((key) => index.get(key) ?? []))]
    const matches = rank(name, candidates, rarity(Math.max(patients.length, 1)))
    return { probability: matches.reduce((sum, { probability }) => sum + probability, 0), matches }
  }
  return {
    log: {
      walk: async ({ decisions: take }) => {
        take?.(decisions)
        return { decisions: decisions.length, messages: 0, removed: 0, ends: {} as never }
      },
    },
    count: async () => patients.length,
    rarity,
    look,
    lookScheduled: look,
  }
}

const decided = (number: number, name: string, change: Partial<DecisionEntry> = {}): DecisionEntry =>
  ({
    ...decision(number),
    seq: number,
    prev: '',
    hash: '',
    requester: { id: `f${number}`, name, url: 'u' },
    ...change,
  }) as DecisionEntry
const written = ({ names: [name] }: Patient, turned = false): string =>
  turned ? `${name?.family}, ${name?.given}` : `${name?.given} ${name?.family}`

/** Every name is as rare as the next. */
const RARITY = {
  given: () => 1 / names.length,
  family: () => 1 / families.length,
  nicknames: () => [],
  fullNames: () => [],
  together: () => 1,
  listSize: 1,
  prior: 0.5,
} as Rarity

/** `asked`: under which name each of those who come today asked, by the name in the schedule. */
let day: { patients: Patient[]; decisions: DecisionEntry[]; appointments: Appointment[]; asked: Map<string, string> }

beforeAll(() => {
  const random = chance(20_261_124)
  const patients = patientsOf(random)
  const known = new Set(patients.flatMap((patient) => patient.names.map(({ given, family }) => `${given} ${family}`)))
  const unique = patients.filter(
    (patient) => patients.filter((other) => written(other) === written(patient)).length === 1,
  )
  // 30 come today; 10 of them had a request decided, 3 of those under their other name.
  const two = unique.filter((patient) => patient.names.length === 2)
  const one = unique.filter((patient) => patient.names.length === 1)
  const coming = Array.from({ length: 30 }, (_, place) => pick(random, place < 3 ? two : one))
  const asked = new Map<string, string>()
  const decisions: DecisionEntry[] = []
  coming.slice(0, 10).forEach((patient, place) => {
    const name = written({ ...patient, names: patient.names.slice(-1) })
    asked.set(written(patient), name)
    decisions.push(decided(decisions.length + 1, name, place % 2 === 0 ? { action: 'Decline silently' } : {}))
  })
  // 390 other requests, from strangers and from patients who do not come today.
  while (decisions.length < 400) {
    const stranger = `${pick(random, names)} ${pick(random, families)}`
    const other = written(pick(random, unique))
    const name = decisions.length % 2 === 0 && !asked.has(other) ? other : stranger
    if (coming.some((patient) => written(patient) === name) || (name === stranger && known.has(name))) continue
    decisions.push(decided(decisions.length + 1, name))
  }
  const appointments = coming.map((patient, place) => ({
    time: `${8 + Math.floor(place / 4)}:00`.padStart(5, '0'),
    names: [written(patient, place % 2 === 0)],
  }))
  day = { patients, decisions, appointments, asked }
})

it('of thirty visits, 2,500 patients and 400 decisions finds the ten whose request was decided, and says of nobody else that it was', async () => {
  const briefs = await briefDay(day.appointments, worldOf(day.patients, day.decisions), settings)
  const turned = (name: string) => (name.includes(',') ? name.split(', ').reverse().join(' ') : name)
  const [right, wrong] = [true, false].map(
    (asked) => briefs.filter(({ name }) => day.asked.has(turned(name)) === asked).length,
  )
  const others = [...day.asked].filter(([name, under]) => name !== under).length
  process.stdout.write(
    `Visits: 30 appointments, ${day.patients.length} patients, ${day.decisions.length} decisions: ${right} of ` +
      `${day.asked.size} found, ${others} of them under another name, ${wrong} people named who never asked\n`,
  )
  expect([day.appointments.length, day.patients.length, day.decisions.length, others]).toEqual([30, 2500, 400, 3])
  expect(new Set(briefs.map(({ name }) => turned(name)))).toEqual(new Set(day.asked.keys()))
  expect(briefs).toHaveLength(10)
  const said = { silently: new Set<string>(), 'with-message': new Set<string>() }
  for (const { name, requests, told, script } of briefs) {
    const [first] = requests
    // A former name is shared by strangers as well: then it may have been somebody else, and is said so.
    if (day.asked.get(turned(name)) === turned(name)) expect(first?.kind).toBe('likely')
    expect(requests).toHaveLength(1)
    expect(first?.decisions.map(({ requester }) => requester.name)).toEqual([day.asked.get(turned(name))])
    const expected = first?.decisions[0]?.action === 'Decline silently' ? 'silently' : 'with-message'
    expect(told).toBe(expected)
    said[expected].add(script.say)
    expect(script.say).toContain('Harbour Lane')
  }
  // One script for each of the two, and not the same.
  expect([said.silently.size, said['with-message'].size]).toEqual([1, 1])
  expect(said.silently).not.toEqual(said['with-message'])
}, 60_000)

const two: Patient = {
  id: 'two',
  names: [
    { kind: 'official', given: 'Wilhelmina', family: 'Thistlewood' },
    { kind: 'maiden', given: 'Wilhelmina', family: 'Quillfeather' },
  ],
  status: 'active',
}
const brief = (patients: Patient[], decisions: DecisionEntry[], ...names: string[]) =>
  briefDay(
    names.map((name) => ({ names: [name] })),
    worldOf(patients, decisions),
    settings,
  )

it('finds a request under the other of two names', async () => {
  const [found] = await brief([two], [decided(1, 'Wilhelmina Quillfeather')], 'Thistlewood, Wilhelmina')
  expect(found).toMatchObject({ unlisted: false, requests: [{ kind: 'likely', namesakes: 1 }] })
})

it('finds somebody typed by hand who is on no list', async () => {
  const found = await brief([], [decided(1, 'Wilhelmina Quillfeather')], 'Wilhelmina Quillfeather', 'Somebody Else')
  expect(found.map(({ name, unlisted }) => [name, unlisted])).toEqual([['Wilhelmina Quillfeather', true]])
})

it('says of two people of one name that it may have been the other', async () => {
  const twin = { ...two, id: 'twin' }
  const [found] = await brief([two, twin], [decided(1, 'Wilhelmina Thistlewood')], 'Wilhelmina Thistlewood')
  expect(found?.requests).toMatchObject([{ kind: 'possible', namesakes: 2 }])
})

it('is silent about somebody of whom the user said last that they are no patient, and shows the last of several decisions', async () => {
  const same = { requester: { id: 'w', name: 'Wilhelmina Thistlewood', url: 'u' } }
  const not = decided(2, '', { ...same, action: 'Not my patient' })
  expect(await brief([two], [decided(1, '', same), not], 'Wilhelmina Thistlewood')).toEqual([])
  const again = decided(3, '', { ...same, action: 'Decline silently' })
  const [found] = await brief([two], [not, decided(1, '', same), again], 'Wilhelmina Thistlewood')
  expect(found).toMatchObject({ told: 'silently' })
  expect(found?.requests[0]?.decisions).toHaveLength(3)
})
