import type { EXPORTS } from '../../src/core/exports.ts'
import { type Entry, GENESIS } from '../../src/core/log/entry.ts'
import type { LogExport } from '../../src/core/log/export-form.ts'
import { linkEntry } from '../../src/core/log/link.ts'
import { exportLog } from '../../src/service/log-export.ts'
import type { LogRow } from '../../src/store/database.ts'
import { checkHeads } from '../../src/store/log-check.ts'
import { logKeys } from '../../src/store/log-keys.ts'
import { sealRow } from '../../src/store/log-row.ts'
import { decision, logWorld, message, uuid } from './log-world.ts'

/** A log of fictitious decisions, every third with a note about its message, a hold, and the first tenth removed on record. */
export async function filledLog(count: number) {
  const world = await logWorld()
  for (let number = 1; number <= count; number += 1) {
    await world.log.append('decision', decision(number))
    if (number % 3 === 0) await world.log.append('message', message(number))
  }
  const at = '2032-01-01T00:00:00.000Z'
  let ids = 0
  const newId = () => uuid(ids++, 5)
  const scope = { kind: 'requester', id: String(1000 + Math.ceil(count / 20)) } as const
  await world.log.append('keeping', { id: newId(), at, kind: 'hold', scope, note: 'a fictitious claim' })
  await world.log.remove({ end: decision(Math.ceil(count / 10)).at, at, why: 'kept for 6 years', newId })
  return world
}

/** What `EXPORTS.json` makes of a log. */
export async function exportedLog(count: number): Promise<LogExport> {
  const { log } = await filledLog(count)
  const { text } = await exportLog(log, 'json' satisfies keyof typeof EXPORTS, {}, new Date('2032-02-01T00:00:00.000Z'))
  return JSON.parse(text) as LogExport
}

/** A large log without going through `append` for each entry: what a bench reads. */
export async function bulkLog(count: number, people: number) {
  const world = await logWorld()
  const keys = await logKeys(world.vault)
  let head = { seq: 0, hash: GENESIS }
  let mac = ''
  for (let start = 1; start <= count; start += 1000) {
    const rows: LogRow[] = []
    for (let number = start; number < start + 1000 && number <= count; number += 1) {
      const person = number % people
      const url = `https://www.facebook.com/${person}`
      const requester = { id: String(1000 + person), name: `Fictitious Person ${person}`, url }
      const entry = await linkEntry<Entry>(head, decision(number, { requester }), async (text) => keys.sha256(text))
      const row = await sealRow(keys, 'decision', entry, mac)
      rows.push(row)
      head = entry
      mac = row.mac
    }
    await world.database.log.bulkAdd(rows)
  }
  await world.local.set({ 'head-decision': { seq: count, mac } })
  await world.database.log.where('[chain+seq]').equals(['decision', 1]).modify({ about: '' })
  await checkHeads(world.database, world.heads, await world.vault.databaseId(), keys)
  return world
}
