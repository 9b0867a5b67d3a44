import { Fault } from '../core/fault.ts'
import type { Database } from '../store/database.ts'
import { keysOf, type LogKeys, type LogSecrets } from '../store/log-keys.ts'
import { type FoundPlaces, type LogLines, openLogLines } from '../store/log-lines.ts'
import { lastRow, rowsFrom } from '../store/log-rows.ts'
import { type WholeLog, walkLog } from '../store/log-walk.ts'
import { answering } from './answer-worker.ts'
import type { WorkerAnswer } from './ask-worker.ts'
import type { CheckedLog, LogQuestion, LogTold } from './log-reader.ts'
import { oneByOne } from './one-by-one.ts'
import { urgentFirst } from './urgent-first.ts'

/** Parts that are read between two answers to a search that goes on; fewer at the beginning, so that the first comes at once. */
const STRIDE = 16

/** The log while it is open. */
interface Opened {
  keys: LogKeys
  lines: LogLines
  /** Ends when everything can be searched. */
  reading: Promise<void>
}

/** The side of the worker that reads the log: it holds names in memory until it is ended, and writes nothing. */
export function openLogReader(
  database: Database,
  say: (said: LogTold | WorkerAnswer) => void,
): (question: LogQuestion) => Promise<void> {
  let opened: Promise<Opened> | undefined
  let walked: WholeLog | undefined
  let more = Promise.withResolvers<void>()
  let percent = -1
  const follows = oneByOne()
  const { urgent, calm } = urgentFirst()
  const checks = oneByOne()

  async function open(secrets: LogSecrets): Promise<Opened> {
    const keys = await keysOf(secrets)
    const lines = openLogLines(database, keys)
    let parts = 0
    const reading = lines.readAll(() => {
      parts += 1
      if (parts <= STRIDE || parts % STRIDE === 0) {
        more.resolve()
        more = Promise.withResolvers()
      }
      return calm()
    })
    reading.catch(() => undefined)
    return { keys, lines, reading }
  }
  function there(): Promise<Opened> {
    if (opened === undefined) throw new Fault('locked')
    return opened
  }
  const keepingEnd = async (): Promise<string | undefined> => (await lastRow(database, 'keeping'))?.mac
  const progress = (share: number): void => {
    if (Math.floor(share * 100) === percent) return
    percent = Math.floor(share * 100)
    say({ kind: 'checked', share })
  }
  async function verify(): Promise<CheckedLog> {
    const { keys, reading } = await there()
    await reading
    for (;;) {
      const before = await keepingEnd()
      try {
        walked = await walkLog(database, keys, { ...(walked && { after: walked }), progress, calm })
        break
      } catch (error) {
        // What was removed on record under the walk's feet is no damage.
        if ((await keepingEnd()) === before) throw error
      }
    }
    const [first] = await rowsFrom(database, 'decision', 1, 1)
    const { decisions, messages, removed } = walked
    return { decisions, messages, removed, ...(first && { since: first.at }) }
  }
  async function search({ filter, from, count, later }: LogQuestion & { kind: 'search' }): Promise<FoundPlaces> {
    const { lines, reading } = await there()
    if (later) await Promise.race([more.promise, reading])
    const find = async (): Promise<FoundPlaces> => {
      await follows(lines.follow)
      return lines.find(filter, from, count)
    }
    // Who asks for more has something on screen already.
    return later ? find() : urgent(find)
  }

  return answering(async (question) => {
    switch (question.kind) {
      case 'open':
        opened = open(question.secrets)
        return void (await opened)
      case 'verify':
        return checks(verify)
      case 'search':
        return search(question)
    }
  }, say)
}
