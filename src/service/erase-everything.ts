import type { StorageArea } from '../store/area.ts'
import { COUNTED_KEY } from '../store/counted-log.ts'
import { VISITS_KEY } from '../store/day-schedule.ts'
import { DESK_KEY } from '../store/desk-draft.ts'
import type { Heads } from '../store/log-head.ts'
import { SCRIPTS_KEY } from '../store/own-scripts.ts'
import { SOURCES_KEY } from '../store/policy-sources.ts'
import { POLICY_KEY } from '../store/settings.ts'
import type { Vault } from '../store/vault.ts'
import { LOCK_MINUTES_KEY } from './auto-lock.ts'

const SETTINGS = [POLICY_KEY, SOURCES_KEY, VISITS_KEY, COUNTED_KEY, SCRIPTS_KEY, LOCK_MINUTES_KEY, DESK_KEY]

/** Destroys list, log and settings: the key first, so that whatever is left over cannot be read by anybody. */
export async function eraseEverything(vault: Vault, heads: Heads, local: StorageArea): Promise<void> {
  await vault.destroy()
  await heads.erase()
  for (const key of SETTINGS) await local.remove(key)
}
