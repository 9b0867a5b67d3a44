import 'fake-indexeddb/auto'
import { afterEach, beforeAll, expect, it } from 'vitest'
import family from '../../../assets/names/family.json' with { type: 'json' }
import given from '../../../assets/names/given.json' with { type: 'json' }
import nicknames from '../../../assets/names/nicknames.json' with { type: 'json' }
import origins from '../../../assets/names/origins.json' with { type: 'json' }
import type { VisitsScreen } from '../../../src/core/brief/visit-brief.ts'
import type { Patient } from '../../../src/core/model.ts'
import { type Desk, openDesk } from '../../../src/service/desk.ts'
import { localTime } from '../../../src/service/local-time.ts'
import { openVisitsSession } from '../../../src/service/visits-session.ts'
import { VISITS_KEY } from '../../../src/store/day-schedule.ts'
import { saveSettings } from '../../../src/store/settings.ts'
import { chance, pick } from '../../support/fictitious.ts'
import { decision, type LogStores, logWorld } from '../../support/log-world.ts'
import { memoryFolder } from '../../support/memory-folder.ts'
import { readDayHere } from '../../support/schedule-reader.ts'

// Everybody here is fictitious: given and family names are put together by chance.
const NAMES =
  'Ada Agnes Alan Amelia Anton Beatrix Boris Brenda Carmen Cecil Clara Conrad Daphne Delia Duncan Edith Elmer Esther Fabian Felicity Flora Gideon Greta Gwen Harold Hugo Ida Ivor Jasper Jemima Julius Konrad Lavinia'.split(
    ' ',
  )
const STARTS = 'Abber Barrow Candle Dunder Ember Fallow Gimble Hazel Ingle Jumper Kettle Lavender Mumble Nettle'.split(
  ' ',
)
const ENDS = 'bank bridge church combe cote dale feather field ford garth grave hill hurst land mere nest pool'.split(
  ' ',
)
const FAMILIES = STARTS.flatMap((start) => ENDS.map((end) => start + end))
const NEVER = new AbortController().signal
const NOW = '2026-11-24T12:00:00'

interface Day {
  stores: LogStores
  desk: Desk
  patients: Patient[]
  /** Who comes and had a request decided, by the name of the schedule. */
  asked: Map<string, 'silently' | 'with-message'>
  schedule: string
}
let day: Day

function deskOn({ database, session, local, locks }: LogStores): Desk {
  const names = { given, family, nicknames, origins }
  const newId = () => crypto.randomUUID()
  const folder = async () => memoryFolder()
  const managed = async () => ({})
  const now = () => new Date(NOW)
  return openDesk({
    database,
    session,
    local,
    locks,
    folder,
    managed,
    version: '1.0.0',
    names,
    stop: NEVER,
    pages: { own: 'page', isOpen: async () => true },
    now,
    newId,
  })
}

/** The visits on a desk, and what is on screen. */
function page(desk: Desk, local: LogStores['local'], now = NOW) {
  let screen: VisitsScreen | undefined
  const session = openVisitsSession({ ...desk, local, readDay: readDayHere, now: () => new Date(now) }, (next) => {
    screen = next
  })
  return { session, screen: () => screen, names: () => screen?.briefs.map(({ name }) => name) ?? [] }
}

/** 2,500 patients without namesakes, 400 decisions, 30 appointments as a calendar of which half repeat weekly. */
beforeAll(async () => {
  const random = chance(20_261_124)
  const { stores } = await logWorld()
  const desk = deskOn(stores)
  const pairs = FAMILIES.flatMap((one) => NAMES.map((first) => [first, one] as const))
  const mixed = pairs.map((pair) => ({ pair, at: random() })).toSorted((a, b) => a.at - b.at)
  const people = mixed.map(({ pair }) => pair)
  const patients: Patient[] = people.slice(0, 2500).map(([first, last], number) => ({
    id: String(number),
    names: [
      { kind: 'official', given: first, family: last },
      // Every tenth has a maiden name that nobody else on the list has.
      ...(number % 10 === 0 ? [{ kind: 'maiden' as const, given: first, family: `${last}worthy` }] : []),
    ],
    status: 'active',
  }))
  await desk.roster.save(patients, () => undefined, NEVER)
  await saveSettings(stores.local, {
    practiceName: 'Harbour Lane',
    channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
    reply: 'Hello. In an emergency call 911.',
    pageFootprint: 'control',
    undoSeconds: 5,
    profile: 'us-strict',
  })
  const coming = Array.from({ length: 30 }, (_, place) => patients[place * 80])
  const asked: Day['asked'] = new Map()
  const written = (patient: Patient | undefined, name = 0) => {
    const { given: first = '', family: last = '' } = patient?.names[name] ?? {}
    return { shown: `${first} ${last}`, turned: `${last}, ${first}` }
  }
  const decided: { name: string; action: string }[] = coming.slice(0, 10).map((patient, place) => {
    const action = place % 2 === 0 ? 'Decline silently' : 'Decline with message'
    asked.set(written(patient).turned, place % 2 === 0 ? 'silently' : 'with-message')
    // Every one of them has two names: the first three asked under the other one.
    return { name: written(patient, place < 3 ? 1 : 0).shown, action }
  })
  const others = people.slice(2500)
  while (decided.length < 400) {
    const stranger = pick(random, others)
    const patient = pick(random, patients)
    const name = decided.length % 2 === 0 ? stranger.join(' ') : written(patient).shown
    if (!coming.includes(patient)) decided.push({ name, action: 'Decline silently' })
  }
  for (const [number, { name, action }] of decided.entries()) {
    const requester = { id: String(number), name, url: `https://www.facebook.com/${number}` }
    await desk.log.append('decision', decision(number, { requester, action }))
  }
  const events = coming.map((patient, place) => {
    const time = `${String(8 + Math.floor(place / 4)).padStart(2, '0')}${String((place % 4) * 15).padStart(2, '0')}00`
    const start = place % 2 === 0 ? [`DTSTART:20261124T${time}`] : [`DTSTART:20261110T${time}`, 'RRULE:FREQ=WEEKLY']
    return ['BEGIN:VEVENT', ...start, `SUMMARY:${written(patient).turned.replace(',', '\\,')}`, 'END:VEVENT']
  })
  const schedule = ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\r\n')
  day = { stores, desk, patients, asked, schedule }
}, 120_000)

afterEach(() => day.desk.days.erase())

it('of 30 appointments, 2,500 patients and 400 decisions finds the ten whose request was decided, with the right script, and nobody else', async () => {
  const { session, screen } = page(day.desk, day.stores.local)
  await session.open()
  await session.read(new Blob([day.schedule]))
  expect(screen()).toMatchObject({ appointments: 30, day: '2026-11-24', busy: false })
  const briefs = screen()?.briefs ?? []
  expect(new Map(briefs.map(({ name, told }) => [name, told]))).toEqual(day.asked)
  for (const { requests, script, unlisted } of briefs) {
    expect(requests.map(({ kind }) => kind)).toEqual(['likely'])
    expect(script.say).toContain('Harbour Lane')
    expect(unlisted).toBe(false)
  }
  const silently = briefs.find(({ told }) => told === 'silently')
  expect(silently?.script.when).toContain('this is where it is explained')
}, 60_000)

it('finds a person with two names under either, typed by hand, and says so of a name about which nothing was decided', async () => {
  const { session, screen, names } = page(day.desk, day.stores.local)
  await session.open()
  const [first] = day.patients
  const [official, maiden] = first?.names ?? []
  await session.look(`${official?.given} ${official?.family}`)
  await session.look(`${maiden?.given} ${maiden?.family}`)
  expect(screen()?.briefs.map(({ requests }) => requests[0]?.decisions[0]?.requester.name)).toEqual([
    `${maiden?.given} ${maiden?.family}`,
    `${maiden?.given} ${maiden?.family}`,
  ])
  await session.look('Nobody Whatsoever')
  expect(screen()?.nobody).toBe('Nobody Whatsoever')
  expect(names()).toHaveLength(2)
})

it('says what the user would rather say, for every visit of the kind, in the language chosen', async () => {
  const { session, screen } = page(day.desk, day.stores.local)
  await session.open()
  await session.read(new Blob([day.schedule]))
  await session.say('silently', 'In my own words: {channel}.')
  const said = () => screen()?.briefs.filter(({ told }) => told === 'silently') ?? []
  expect(said()).toHaveLength(5)
  for (const { script } of said())
    expect(script.say).toBe('In my own words: the online portal at https://portal.harbourlane.example.')
  await session.speak('es')
  for (const { script } of said()) expect(script.say).toContain('No agrego en Facebook')
  await session.speak('en')
  await session.say('silently', '  ')
  for (const { script } of said()) expect(script.say).toContain('I do not add anyone')
})

it('keeps nothing of the schedule but encrypted in memory, and that for the day; longer only if wished', async () => {
  const { stores, desk } = day
  const { session, names } = page(desk, stores.local)
  await session.open()
  await session.read(new Blob([day.schedule]))
  const onDisk = () => JSON.stringify([...stores.local.items])
  const inMemory = JSON.stringify(await stores.session.get(VISITS_KEY))
  expect(inMemory).toContain('2026-11-24')
  for (const name of day.asked.keys()) expect(inMemory + onDisk()).not.toContain(name.split(',')[0])
  expect(stores.local.items.has(VISITS_KEY)).toBe(false)
  const again = page(deskOn(stores), stores.local)
  await again.session.open()
  expect(again.names()).toEqual(names())
  const tomorrow = page(desk, stores.local, '2026-11-25T07:00:00')
  await tomorrow.session.open()
  expect(tomorrow.screen()?.appointments).toBeUndefined()
  expect(await stores.session.get(VISITS_KEY)).toEqual({})

  await session.read(new Blob([day.schedule]))
  await session.keep(true)
  await tomorrow.session.open()
  expect(tomorrow.screen()).toMatchObject({ appointments: 30, day: '2026-11-24', kept: true })
  expect(onDisk()).not.toMatch(/bank|bridge|church/u)
  await tomorrow.session.forget()
  expect(stores.local.items.has(VISITS_KEY)).toBe(false)
  expect(tomorrow.names()).toEqual([])
})

it('lets go of every name at a lock, and says what was wrong with a file', async () => {
  const { session, screen } = page(day.desk, day.stores.local)
  await session.open()
  await session.read(new Blob(['Date,Time\n1,2\n']))
  expect(screen()).toMatchObject({ fault: 'schedule-no-names', briefs: [] })
  await session.read(new Blob([day.schedule]))
  expect(screen()?.fault).toBeUndefined()
  session.drop()
  expect(screen()).toBeUndefined()
})

it('takes the day from this clock', () => {
  expect(localTime(new Date(2026, 0, 2, 3, 4).getTime())).toEqual({ day: '2026-01-02', time: '03:04' })
})
