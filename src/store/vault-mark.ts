import { z } from 'zod'
import type { StorageArea } from './area.ts'
import type { Database } from './database.ts'
import { openHeads } from './log-head.ts'

const markSchema = z.strictObject({
  databaseId: z.string(),
  /** How often the ways into the vault were changed. */
  generation: z.number().int().min(0),
  /** Version of the list in force; 0 where there is none. */
  roster: z.number().int().min(0),
})
/** What was there last, kept where the database is not: a wiped or older database shows against it. Nothing personal. */
export type VaultMark = z.infer<typeof markSchema>

/** The second store of the vault and the list. */
export interface Marks {
  read(): Promise<VaultMark | undefined>
  /** What is there now is what is meant: after a new vault, a restore, a list that was erased. */
  adopt(): Promise<void>
  /** What is going to be there. */
  claim(mark: VaultMark): Promise<void>
  /** Moves on with what is there, never back. */
  follow(): Promise<void>
  erase(): Promise<void>
}

/** Where the mark lies. */
export const MARK_KEY = 'vault-mark'

/** Opens the mark in `browser.storage.local`. */
export function openMarks(database: Database, local: StorageArea): Marks {
  async function read(): Promise<VaultMark | undefined> {
    const mark = markSchema.safeParse((await local.get(MARK_KEY))[MARK_KEY]).data
    if (mark !== undefined) return mark
    // Before there were marks the heads of the log alone said that there was a vault.
    const databaseId = (await openHeads(local).read())?.databaseId
    return databaseId === undefined ? undefined : { databaseId, generation: 0, roster: 0 }
  }
  return {
    read,
    async adopt() {
      const now = await markOf(database)
      if (now !== undefined) await local.set({ [MARK_KEY]: now })
    },
    async follow() {
      const [now, then] = [await markOf(database), await read()]
      if (now !== undefined && (then === undefined || isAhead(now, then))) await local.set({ [MARK_KEY]: now })
    },
    claim: (mark) => local.set({ [MARK_KEY]: mark }),
    erase: () => local.remove(MARK_KEY),
  }
}

/** Whether what is there is as new as its mark. */
export function isAhead(now: VaultMark, then: VaultMark): boolean {
  return now.databaseId === then.databaseId && now.generation >= then.generation && now.roster >= then.roster
}

/** The mark of what is there; `undefined` where there is no vault. */
export async function markOf(database: Database): Promise<VaultMark | undefined> {
  const [vault, roster] = await Promise.all([database.vault.get('vault'), database.roster.get('roster')])
  if (vault === undefined) return
  return { databaseId: vault.databaseId, generation: vault.generation ?? 0, roster: roster?.version ?? 0 }
}
