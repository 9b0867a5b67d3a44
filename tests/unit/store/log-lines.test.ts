import { expect, it } from 'vitest'
import { logKeys } from '../../../src/store/log-keys.ts'
import { openLogLines } from '../../../src/store/log-lines.ts'
import { bulkLog } from '../../support/filled-log.ts'
import { decision } from '../../support/log-world.ts'

const order = {
  end: decision(101).at,
  at: '2032-01-01T00:00:00.000Z',
  why: 'kept for 6 years',
  newId: () => crypto.randomUUID(),
}

/** 700 decisions about 7 people, and what they are found by. */
async function world() {
  const log = await bulkLog(700, 7)
  return { ...log, lines: openLogLines(log.database, await logKeys(log.vault)) }
}

it('finds the newest first while the older ones are still read', async () => {
  const { lines } = await world()
  const seen: [number, number, number | undefined][] = []
  await lines.readAll(async () => {
    const { total, places, share } = lines.find({ text: 'facebook.com/3' }, 0, 10)
    seen.push([total, share, places[0]])
  })
  // In parts of 256: 700 to 445, 444 to 189, 188 to 1.
  expect(seen).toEqual([
    [36, 256 / 700, 696],
    [73, 512 / 700, 696],
    [100, 1, 696],
  ])
  expect(lines.find({ text: 'facebook.com/3' }, 98, 10).places).toEqual([10, 3])
})

it('follows what is appended and what is removed on record, before and after everything was read', async () => {
  const { lines, log } = await world()
  await log.append('decision', decision(701, { requester: { id: '1', name: 'Zoë Marlow', url: 'u' } }))
  await lines.readAll(async () => undefined)
  await log.append('decision', decision(702, { requester: { id: '1', name: 'Zoë Marlow', url: 'u' } }))
  await lines.follow()
  await lines.follow()
  expect(lines.find({ text: 'zoe' }, 0, 10)).toEqual({ total: 2, places: [702, 701], share: 1 })
  expect(await log.remove(order)).toBe(100)
  await lines.follow()
  expect(lines.find({}, 600, 10).places).toEqual([102, 101])
})

it('leaves out what is removed on record while it is read', async () => {
  const { lines, log } = await world()
  let parts = 0
  await lines.readAll(async () => {
    parts += 1
    if (parts !== 2) return
    // The last part is on its way.
    expect(await log.remove(order)).toBe(100)
    await lines.follow()
  })
  expect(lines.find({}, 590, 100)).toMatchObject({
    total: 600,
    places: [110, 109, 108, 107, 106, 105, 104, 103, 102, 101],
  })
})

it('leaves out what cannot be opened', async () => {
  const { lines, database } = await world()
  const row = await database.log.get(['decision', 500])
  await database.log.update(['decision', 500], { 'sealed.bytes': row?.sealed.bytes.slice(1) })
  await lines.readAll(async () => undefined)
  expect(lines.find({}, 0, 1000)).toMatchObject({ total: 699, share: 1 })
})
