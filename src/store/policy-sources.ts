import { type PolicySources, sourcesSchema } from '../core/policy/sources.ts'
import type { StorageArea } from './area.ts'

/** Where it lies. */
export const SOURCES_KEY = 'policySources'

/** What is kept of the practice's policy; nothing where there is nothing, or nothing that makes sense. */
export async function readSources(local: Pick<StorageArea, 'get'>): Promise<PolicySources> {
  const read = sourcesSchema.safeParse((await local.get(SOURCES_KEY))[SOURCES_KEY])
  return read.success ? read.data : {}
}

/** Keeps it, in place of what was kept before. */
export function saveSources(local: Pick<StorageArea, 'set'>, sources: PolicySources): Promise<void> {
  return local.set({ [SOURCES_KEY]: sources })
}
