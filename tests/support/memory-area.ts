import type { Locks, StorageArea } from '../../src/store/area.ts'

/** A storage area in memory. `items` is what it holds; `failing` makes every write fail. */
export function memoryArea(): StorageArea & { items: Map<string, unknown>; failing: boolean } {
  const items = new Map<string, unknown>()
  const area = {
    items,
    failing: false,
    get: async (key: string) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    async set(more: Record<string, unknown>) {
      if (area.failing) throw new Error('the disk is gone')
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value))
    },
    async remove(key: string) {
      items.delete(key)
    },
  }
  return area
}

/** Locks as the browser has them: one holder of a name at a time, first come, first served. */
export function fairLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>()
  return {
    request<T>(name: string, run: () => Promise<T>): Promise<T> {
      const mine = (tails.get(name) ?? Promise.resolve()).then(run)
      tails.set(
        name,
        mine.catch(() => undefined),
      )
      return mine
    },
  }
}
