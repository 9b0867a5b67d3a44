import { expect, it } from 'vitest'
import { filledLog } from '../../support/filled-log.ts'
import { storedFaults } from '../../support/log-faults.ts'
import { logPage } from '../../support/log-world.ts'

it('a stored log tells of every single edit, deletion, swap, insertion and truncation (a sample; npm run prove:log tries all)', async () => {
  const { database, stores } = await filledLog(24)
  const rows = await database.log.toArray()
  const missed: string[] = []
  let tried = 0
  for (let place = 0; place < rows.length; place += 5) {
    for (const fault of storedFaults(rows, place)) {
      await fault.make(database)
      const { log } = logPage(stores)
      const seen = await log.check().then(
        () =>
          log.walk({}).then(
            () => false,
            () => true,
          ),
        () => true,
      )
      if (!seen) missed.push(fault.name)
      tried += 1
      await database.log.clear()
      await database.log.bulkAdd(rows)
    }
  }
  expect(missed).toEqual([])
  expect(tried).toBeGreaterThan(60)
  await logPage(stores).log.walk({})
}, 60_000)
