import { z } from 'zod'
import type { StorageArea } from './area.ts'
import type { Chain } from './database.ts'

const headSchema = z.strictObject({ seq: z.number().int().min(1), mac: z.string() })
/** The last entry of a chain. A keyed `mac` tells nothing of the entry; its plain hash would let names be guessed. */
export type StoredHead = z.infer<typeof headSchema>

const headsSchema = z.strictObject({
  databaseId: z.string(),
  decision: headSchema.optional(),
  message: headSchema.optional(),
  keeping: headSchema.optional(),
  /** HMAC over the rest: without the key no chain can be cut and its head moved back to fit. */
  mac: z.string(),
})
/** The ends of all chains, kept where the database is not. */
export type StoredHeads = z.infer<typeof headsSchema>
export type HeadOf = Partial<Record<Chain, StoredHead>>

/** The second store of the log: a wiped or shortened database shows against it. */
export interface Heads {
  /** `undefined` where there are none, or nothing that makes sense. */
  read(): Promise<StoredHeads | undefined>
  write(heads: StoredHeads): Promise<void>
  /** What the first version of the log kept, each chain by itself and not protected by a key. */
  readOld(): Promise<HeadOf>
  forgetOld(): Promise<void>
  erase(): Promise<void>
}

/** Where the heads lie: they move with each entry of the log, and pages of ours watch them. */
export const HEADS_KEY = 'log-heads'
const OLD = { decision: 'head-decision', message: 'head-message' } as const

/** Opens the heads in `browser.storage.local`. */
export function openHeads(local: StorageArea): Heads {
  async function oldOf(key: string): Promise<StoredHead | undefined> {
    return headSchema.safeParse((await local.get(key))[key]).data
  }
  async function forgetOld(): Promise<void> {
    for (const key of Object.values(OLD)) await local.remove(key)
  }
  return {
    read: async () => headsSchema.safeParse((await local.get(HEADS_KEY))[HEADS_KEY]).data,
    write: (heads) => local.set({ [HEADS_KEY]: heads }),
    readOld: async () => ({ decision: await oldOf(OLD.decision), message: await oldOf(OLD.message) }),
    forgetOld,
    async erase() {
      await local.remove(HEADS_KEY)
      await forgetOld()
    },
  }
}
