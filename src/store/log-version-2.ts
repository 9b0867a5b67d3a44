import type { Transaction } from 'dexie'

/**
 * Version 2 of the database finds entries by what they are about. The vault may be locked during an upgrade, so that old
 * entries are marked here and indexed once it is open. Written against the stored form alone: what the product calls its types
 * today must not change what an upgrade does tomorrow.
 */
export async function logToVersion2(transaction: Transaction): Promise<void> {
  const log = transaction.table('log')
  await log.toCollection().modify((row: { about?: string }) => {
    row.about = ''
  })
}
