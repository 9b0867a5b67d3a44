import type { StorageArea } from '../../../src/store/area.ts'

/** A storage area of the browser, in memory; like the real one it keeps copies. */
export function memoryArea(): StorageArea {
  const kept = new Map<string, unknown>()
  return {
    get: async (key) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    async set(items) {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value))
    },
    async remove(key) {
      kept.delete(key)
    },
  }
}
