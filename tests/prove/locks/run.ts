import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LAST_USE_KEY } from '../../../src/service/auto-lock.ts'
import { SESSION_KEY } from '../../../src/store/vault.ts'
import { chromiumTab } from '../../browsers/chromium-tab.ts'
import { startProxy } from '../../browsers/proxy.ts'
import { demoScenario } from '../../facebook/people.ts'
import { openReplica } from '../../facebook/replica.ts'
import { LISTED } from '../../journey/practice.ts'
import { importList, setPassphrase } from '../../journey/set-up.ts'
import { makeSearch } from '../disk/search.ts'
import { openRooms, type Rooms, untilLocked, untilNames } from './rooms.ts'
import { tracesIn } from './traces.ts'

/**
 * Unlocks and locks a real Chromium with every page of the extension open, each way of locking in its turn, and looks each time for
 * what is left of the key and of names: in the session storage as each page and the background see it, in workers, on screen, and on
 * the heaps. Then controls, each with something left on purpose. `npm run prove:locks -- [--locks 100] [--heaps 4]`
 */
const { values } = parseArgs({
  options: { locks: { type: 'string', default: '100' }, heaps: { type: 'string', default: '4' } },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const work = mkdtempSync(join(tmpdir(), 'front-desk-locks-'))
const proxy = await startProxy(openReplica(demoScenario()).respond)
const how = {
  program: process.env.FRONT_DESK_CHROMIUM ?? '/usr/bin/chromium',
  profile: join(work, 'profile'),
  extension: resolve('.output/chrome-mv3'),
  proxyPort: proxy.port,
  headless: true,
}

/** Ways of locking; each leads to rooms that are locked, where it takes a new start of the browser to new ones. */
const WAYS: Readonly<Record<string, (rooms: Rooms) => Promise<Rooms>>> = {
  async button(rooms) {
    await chromiumTab(rooms.options).click('button', 'Lock now')
    return rooms
  },
  async 'screen of the computer locks'(rooms) {
    await rooms.inBackground("chrome.idle.onStateChanged.dispatch('locked')")
    return rooms
  },
  async 'time without use is over'(rooms) {
    const long = `chrome.storage.session.set({ '${LAST_USE_KEY}': Date.now() - 16 * 60_000 })`
    await rooms.inBackground(`${long}.then(() => chrome.alarms.onAlarm.dispatch({ name: 'every-minute' }))`)
    return rooms
  },
  async 'browser closes'(rooms) {
    await rooms.close()
    return openRooms(how)
  },
}

const keyOf = (rooms: Rooms): Promise<string> =>
  rooms.inBackground(`chrome.storage.session.get('${SESSION_KEY}').then((stored) => stored['${SESSION_KEY}'])`)
/** Names that our pages know of the list alone: the others stand on Facebook's page, too, and so on the panel. */
const names = LISTED.filter((name) => name !== 'Okonkwo-Hale' && name !== 'Quintanilla')
let failed = false
let rooms = await openRooms(how)
try {
  await rooms.options.goto(rooms.options.url().replace('#patients', '#welcome'))
  await setPassphrase(chromiumTab(rooms.options))
  await importList(chromiumTab(rooms.options))
  await rooms.options.goto(rooms.options.url().replace('#welcome', '#patients'))
  await untilNames(rooms)
  const search = makeSearch([...names, await keyOf(rooms)])
  const tally = new Map<string, { locks: number; gone: number; heaps: number }>()
  for (let lock = 0; lock < Number(values.locks); lock += 1) {
    const [way = '', act] = Object.entries(WAYS)[lock % 4] ?? []
    rooms = (await act?.(rooms)) ?? rooms
    await untilLocked(rooms)
    const heaps = Math.floor(lock / 4) % Number(values.heaps) === 0
    const traces = await tracesIn(rooms, search, heaps)
    const count = tally.get(way) ?? { locks: 0, gone: 0, heaps: 0 }
    tally.set(way, {
      locks: count.locks + 1,
      gone: count.gone + (traces.length === 0 ? 1 : 0),
      heaps: count.heaps + (heaps ? 1 : 0),
    })
    for (const trace of traces) say(`  ${way}, lock ${lock + 1}: ${trace}`)
    if (traces.length > 0) failed = true
    await rooms.unlock()
    await untilNames(rooms)
  }
  for (const [way, { locks, gone, heaps }] of tally)
    say(`${way}: ${locks} locks, the key and every name gone ${gone} times (heaps searched ${heaps} times)`)

  const worker = rooms.options.workers()[0]?.url() ?? ''
  const CONTROLS = {
    'the key kept in a page': `chrome.storage.session.get('${SESSION_KEY}').then((stored) => { globalThis.kept = stored })`,
    'a name kept in a page': `globalThis.kept = 'Mrs ' + document.querySelector('main').textContent`,
    'a worker kept alive': `globalThis.kept = new Worker('${worker}', { type: 'module' })`,
    'a name left on screen': `document.body.append('${names[0]}')`,
  }
  for (const [control, leave] of Object.entries(CONTROLS)) {
    await rooms.options.evaluate(`void (${leave})`)
    await WAYS.button?.(rooms)
    await untilLocked(rooms)
    const traces = await tracesIn(rooms, search, true)
    say(`control, ${control}: ${traces.length > 0 ? `noticed (${traces[0]?.slice(0, 90)})` : 'NOT noticed'}`)
    if (traces.length === 0) failed = true
    await rooms.options.reload()
    await rooms.unlock()
    await untilNames(rooms)
  }
} finally {
  await rooms.close()
  await proxy.close()
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0
