import type { Chain, Database, LogRow } from './database.ts'

/** Rows of one chain by place, `from` and `to` included. */
export function rowsBetween(database: Database, chain: Chain, from: number, to: number): Promise<LogRow[]> {
  return database.log.where('[chain+seq]').between([chain, from], [chain, to], true, true).toArray()
}

/** At most `count` rows of one chain from a place on, oldest first. */
export function rowsFrom(database: Database, chain: Chain, from: number, count: number): Promise<LogRow[]> {
  return chainFrom(database, chain, from).limit(count).toArray()
}

/** At most `count` rows of one chain before a place, newest first. */
export function rowsBefore(database: Database, chain: Chain, before: number, count: number): Promise<LogRow[]> {
  return database.log.where('[chain+seq]').between([chain, 0], [chain, before]).reverse().limit(count).toArray()
}

/** The newest row of a chain. */
export function lastRow(database: Database, chain: Chain): Promise<LogRow | undefined> {
  return chainFrom(database, chain, 0).last()
}

function chainFrom(database: Database, chain: Chain, from: number) {
  return database.log.where('[chain+seq]').between([chain, from], [chain, Number.POSITIVE_INFINITY])
}
