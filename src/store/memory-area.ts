import type { StorageArea } from './area.ts'

/** A storage area that is gone with whoever made it: for what is looked at before it is put in place. */
export function memoryArea(items: Readonly<Record<string, unknown>> = {}): StorageArea {
  const kept = new Map(Object.entries(items))
  return {
    get: async (key) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    async set(more) {
      for (const [key, value] of Object.entries(more)) kept.set(key, value)
    },
    async remove(key) {
      kept.delete(key)
    },
  }
}
