import { Fault } from '../core/fault.ts'
import type { StorageArea } from './area.ts'
import { fromBase64, toBase64 } from './bytes.ts'
import type { Database, PassphraseSlot, VaultRow } from './database.ts'
import { asDear, KDF, type KdfParameters, PBKDF2, type Purpose, purposeKey } from './derive.ts'
import { openPassphraseSlot, passphraseSlot } from './slots.ts'
import { isAhead, type Marks, markOf } from './vault-mark.ts'

/** The lock on everything personal. */
export interface Vault {
  /** @throws Fault `vault-lost`, `vault-older` where the mark says that there was another one, or a newer */
  state(): Promise<'no-vault' | 'locked' | 'unlocked'>
  /** @throws Fault `short-passphrase`, `vault-exists`, `vault-lost` */
  create(passphrase: string): Promise<void>
  /**
   * Opens with the passphrase; where guessing it has become too cheap, its slot is made anew.
   * @throws Fault `no-vault`, `wrong-passphrase`, `vault-damaged`
   */
  unlock(passphrase: string): Promise<void>
  lock(): Promise<void>
  /** @throws Fault `locked` */
  key(purpose: Purpose): Promise<CryptoKey>
  /** Random id of the database. @throws Fault `no-vault` */
  databaseId(): Promise<string>
  /** Makes everything unreadable for good: the key slots go before the data. */
  destroy(): Promise<void>
}

/** What else a vault may be opened with. */
export interface VaultHow {
  /** What a passphrase has to cost at least; without it: what new ones cost. */
  floor?: KdfParameters
  /** How the practice wants guessing to be made slow. */
  wanted?: (() => Promise<KdfParameters['name'] | undefined>) | undefined
  marks?: Marks
}

/** Where the unlocked key is kept: memory of the browser, never the disk, never shown to content scripts. */
export const SESSION_KEY = 'dataKey'

/**
 * Opens the vault of a database.
 * @param session `browser.storage.session`
 * @param kdf what a new passphrase costs to guess with Argon2id
 */
export function openVault(
  database: Database,
  session: StorageArea,
  kdf: KdfParameters = KDF,
  { floor = kdf, wanted, marks }: VaultHow = {},
): Vault {
  const wantedKdf = async (): Promise<KdfParameters> => ((await wanted?.()) === PBKDF2.name ? PBKDF2 : kdf)

  /** Not being able to store it is no reason to stay locked: the next unlock tries again. */
  async function renew(dataKey: Uint8Array<ArrayBuffer>, { databaseId }: VaultRow, passphrase: string): Promise<void> {
    const slot = await passphraseSlot(dataKey, databaseId, passphrase, await wantedKdf())
    await changeSlots(database, databaseId, (slots) => [...slots.filter(({ kind }) => kind !== 'passphrase'), slot])
  }
  async function state(): Promise<'no-vault' | 'locked' | 'unlocked'> {
    if (marks !== undefined) await compare(database, marks)
    if ((await database.vault.get('vault')) === undefined) return 'no-vault'
    return (await heldKey(session)) === undefined ? 'locked' : 'unlocked'
  }
  return {
    state,
    async create(passphrase) {
      const fresh = crypto.getRandomValues(new Uint8Array(32))
      const databaseId = crypto.randomUUID()
      const slots = [await passphraseSlot(fresh, databaseId, passphrase, await wantedKdf())]
      if ((await state()) !== 'no-vault') throw new Fault('vault-exists')
      await database.vault.add({ id: 'vault', version: 1, databaseId, slots })
      await marks?.adopt()
      await holdKey(session, fresh)
    },
    async unlock(passphrase) {
      const row = await headerOf(database)
      const slot = passphraseSlotOf(row)
      const opened = await openPassphraseSlot(slot, row.databaseId, passphrase, floor)
      if (!asDear(slot.kdf, await wantedKdf())) await renew(opened, row, passphrase).catch(() => undefined)
      await marks?.follow()
      await holdKey(session, opened)
    },
    lock: () => session.remove(SESSION_KEY),
    async key(purpose) {
      const key = await heldKey(session)
      if (key === undefined) throw new Fault('locked')
      return purposeKey(key, purpose)
    },
    databaseId: async () => (await headerOf(database)).databaseId,
    async destroy() {
      await session.remove(SESSION_KEY)
      try {
        await database.vault.clear()
        await Promise.all(database.tables.map((table) => table.clear()))
      } catch {
        // So damaged that it cannot be emptied: it goes as a whole.
        await database.delete()
        await database.open()
      }
      await marks?.erase()
    },
  }
}

/** A database that is empty, foreign or older beside its mark is never taken for what is meant. */
async function compare(database: Database, marks: Marks): Promise<void> {
  const then = await marks.read()
  if (then === undefined) return
  const now = await markOf(database).catch((error: unknown) => {
    throw new Fault('vault-lost', { cause: error })
  })
  if (now?.databaseId !== then.databaseId) throw new Fault('vault-lost')
  if (!isAhead(now, then)) throw new Fault('vault-older')
}

/** The unlocked key, if it is. */
export async function heldKey(session: StorageArea): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stored = (await session.get(SESSION_KEY))[SESSION_KEY]
  return typeof stored === 'string' ? fromBase64(stored) : undefined
}

/** Unlocks. */
export async function holdKey(session: StorageArea, dataKey: Uint8Array): Promise<void> {
  await session.set({ [SESSION_KEY]: toBase64(dataKey) })
}

/** The head of the vault. @throws Fault `no-vault` */
export async function headerOf(database: Database): Promise<VaultRow> {
  const row = await database.vault.get('vault')
  if (row === undefined) throw new Fault('no-vault')
  return row
}

/** @throws Fault `vault-damaged` where there is none */
export function passphraseSlotOf({ slots }: VaultRow): PassphraseSlot {
  const slot = slots.find((one) => one.kind === 'passphrase')
  if (slot === undefined) throw new Fault('vault-damaged')
  return slot
}

/** Changes the ways in, all at once, unless the vault is another one meanwhile. @throws Fault `no-vault` */
export async function changeSlots(
  database: Database,
  databaseId: string,
  change: (slots: VaultRow['slots']) => VaultRow['slots'],
): Promise<void> {
  await database.transaction('rw', database.vault, async () => {
    const row = await headerOf(database)
    if (row.databaseId !== databaseId) throw new Fault('no-vault')
    const generation = (row.generation ?? 0) + 1
    await database.vault.put({ ...row, slots: change(row.slots), generation })
  })
}
