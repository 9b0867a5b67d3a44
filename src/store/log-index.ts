import type { Database } from './database.ts'
import { CHAINS } from './log-check.ts'
import type { LogKeys } from './log-keys.ts'
import { aboutOf, openRow } from './log-row.ts'

/** Rows indexed in one transaction. */
const BATCH = 200

/**
 * Makes findable what an older version wrote. Each batch is a transaction of its own: an interruption loses nothing.
 * @throws Fault `log-damaged`
 */
export async function indexOldRows(database: Database, keys: LogKeys): Promise<void> {
  for (const chain of CHAINS) {
    for (;;) {
      const rows = await database.log.where('[chain+about]').equals([chain, '']).limit(BATCH).toArray()
      if (rows.length === 0) break
      const indexed = await Promise.all(
        rows.map(async (row) => ({ ...row, about: aboutOf(keys, chain, await openRow(keys, row)) })),
      )
      await database.log.bulkPut(indexed)
    }
  }
}
