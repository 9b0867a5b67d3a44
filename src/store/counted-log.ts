import { z } from 'zod'
import type { StorageArea } from './area.ts'
import { fromBase64, toBase64 } from './bytes.ts'
import type { WholeLog } from './log-walk.ts'
import { open, seal } from './seal.ts'
import type { Vault } from './vault.ts'

/** What was counted in the log, and how far the walk came. */
export interface CountedLog {
  counts: { patients: number; strangers: number }
  walked: WholeLog
}

/** Keeps the last count, so that a log of many years is not walked again at each start. */
export interface CountedLogs {
  /** Nothing where none was kept, or it does not open with this vault. @throws Fault `locked` */
  load(): Promise<CountedLog | undefined>
  /** @throws Fault `locked`, `storage-full` */
  save(counted: CountedLog): Promise<void>
}

/** Where it lies. */
export const COUNTED_KEY = 'counted-log'

const stored = z.strictObject({ iv: z.base64(), bytes: z.base64() })
const amount = z.number().min(0)
const tail = z.strictObject({ seq: amount, hash: z.string(), mac: z.string() })
const counted = z.strictObject({
  counts: z.strictObject({ patients: amount, strangers: amount }),
  walked: z.strictObject({
    decisions: amount,
    messages: amount,
    removed: amount,
    ends: z.strictObject({ decision: tail, message: tail, keeping: tail }),
  }),
})

/** Opens it, sealed with the key of the log, in `browser.storage.local`. */
export function openCountedLogs(vault: Pick<Vault, 'key' | 'databaseId'>, local: StorageArea): CountedLogs {
  const place = async (): Promise<string> => `counted|1|${await vault.databaseId()}`
  return {
    async load() {
      const key = await vault.key('log')
      const row = stored.safeParse((await local.get(COUNTED_KEY))[COUNTED_KEY]).data
      if (row === undefined) return
      const sealed = { iv: fromBase64(row.iv), bytes: fromBase64(row.bytes) }
      const opened = await open(key, await place(), sealed).catch(() => undefined)
      return counted.safeParse(opened).data
    },
    async save(value) {
      const { iv, bytes } = await seal(await vault.key('log'), await place(), value)
      await local.set({ [COUNTED_KEY]: { iv: toBase64(iv), bytes: toBase64(bytes) } })
    },
  }
}
