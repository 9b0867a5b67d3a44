import { z } from 'zod'
import type { StorageArea } from './area.ts'
import type { Chain } from './database.ts'

const headSchema = z.strictObject({ seq: z.number().int().min(1), mac: z.string() })
/** The last entry of a chain, kept where the database is not. */
export type StoredHead = z.infer<typeof headSchema>

/** The second store of the log: a wiped or shortened database shows against it. */
export interface Heads {
  read(chain: Chain): Promise<StoredHead | undefined>
  write(chain: Chain, head: StoredHead): Promise<void>
  erase(): Promise<void>
}

/** Opens the heads in `browser.storage.local`. A keyed `mac` tells nothing of the entry; its plain hash would let names be guessed. */
export function openHeads(local: StorageArea): Heads {
  const key = (chain: Chain): string => `head-${chain}`
  return {
    async read(chain) {
      const checked = headSchema.safeParse((await local.get(key(chain)))[key(chain)])
      return checked.success ? checked.data : undefined
    },
    write: (chain, head) => local.set({ [key(chain)]: head }),
    async erase() {
      await local.remove(key('decision'))
      await local.remove(key('message'))
    },
  }
}
