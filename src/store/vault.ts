import { Fault } from '../core/fault.ts'
import type { StorageArea } from './area.ts'
import { fromBase64, toBase64 } from './bytes.ts'
import type { Database, VaultRow } from './database.ts'
import { KDF, type KdfParameters, type Purpose, passphraseKey, purposeKey } from './derive.ts'
import { openBytes, sealBytes } from './seal.ts'

/** Characters a passphrase must have at least. */
export const PASSPHRASE_MIN = 12

/** The lock on everything personal. */
export interface Vault {
  state(): Promise<'no-vault' | 'locked' | 'unlocked'>
  /** @throws Fault `short-passphrase`, `vault-exists` */
  create(passphrase: string): Promise<void>
  /** @throws Fault `no-vault`, `wrong-passphrase`, `vault-damaged` */
  unlock(passphrase: string): Promise<void>
  lock(): Promise<void>
  /** @throws Fault `locked` */
  key(purpose: Purpose): Promise<CryptoKey>
  /** Random id of the database. @throws Fault `no-vault` */
  databaseId(): Promise<string>
  /** Makes everything unreadable for good: the key slots go before the data. */
  destroy(): Promise<void>
}

/** Where the unlocked key is kept: memory of the browser, never the disk, never shown to content scripts. */
export const SESSION_KEY = 'dataKey'

/**
 * Opens the vault of a database.
 * @param session `browser.storage.session`
 * @param kdf cost of the passphrase; what is stored may be dearer, never cheaper
 */
export function openVault(database: Database, session: StorageArea, kdf: KdfParameters = KDF): Vault {
  async function dataKey(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const stored = (await session.get(SESSION_KEY))[SESSION_KEY]
    return typeof stored === 'string' ? fromBase64(stored) : undefined
  }
  async function header(): Promise<VaultRow> {
    const row = await database.vault.get('vault')
    if (row === undefined) throw new Fault('no-vault')
    return row
  }
  return {
    async state() {
      if ((await database.vault.get('vault')) === undefined) return 'no-vault'
      return (await dataKey()) === undefined ? 'locked' : 'unlocked'
    },
    async create(passphrase) {
      if ([...passphrase.normalize('NFC')].length < PASSPHRASE_MIN) throw new Fault('short-passphrase')
      if ((await database.vault.get('vault')) !== undefined) throw new Fault('vault-exists')
      const fresh = crypto.getRandomValues(new Uint8Array(32))
      const salt = crypto.getRandomValues(new Uint8Array(16))
      const databaseId = crypto.randomUUID()
      const wrapped = await sealBytes(await passphraseKey(passphrase, salt, kdf), slotPlace(databaseId), fresh)
      const slots = [{ kind: 'passphrase' as const, kdf, salt, wrapped }]
      await database.vault.add({ id: 'vault', version: 1, databaseId, slots })
      await session.set({ [SESSION_KEY]: toBase64(fresh) })
    },
    async unlock(passphrase) {
      const { slots, databaseId } = await header()
      const slot = slots.find(({ kind }) => kind === 'passphrase')
      if (slot === undefined || !strongEnough(slot.kdf, kdf)) throw new Fault('vault-damaged')
      const key = await passphraseKey(passphrase, slot.salt, slot.kdf)
      const opened = await openBytes(key, slotPlace(databaseId), slot.wrapped).catch(() => {
        throw new Fault('wrong-passphrase')
      })
      await session.set({ [SESSION_KEY]: toBase64(opened) })
    },
    lock: () => session.remove(SESSION_KEY),
    async key(purpose) {
      const key = await dataKey()
      if (key === undefined) throw new Fault('locked')
      return purposeKey(key, purpose)
    },
    databaseId: async () => (await header()).databaseId,
    async destroy() {
      await database.vault.clear()
      await session.remove(SESSION_KEY)
      await Promise.all(database.tables.map((table) => table.clear()))
    },
  }
}

function slotPlace(databaseId: string): string {
  return `slot|passphrase|1|${databaseId}`
}

/** A header with cheaper parameters than ours was not written by us: somebody wants the passphrase to be guessed. */
function strongEnough(stored: KdfParameters, floor: KdfParameters): boolean {
  return stored.memory >= floor.memory && stored.iterations >= floor.iterations
}
