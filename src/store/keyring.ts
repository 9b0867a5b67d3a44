import { Fault } from '../core/fault.ts'
import { readRecoveryCode, writeRecoveryCode } from '../core/recovery-code.ts'
import type { StorageArea } from './area.ts'
import type { Database, KeySlot } from './database.ts'
import { KDF, type KdfParameters, PBKDF2 } from './derive.ts'
import { escrowSlot, openByPractice } from './escrow.ts'
import { openPassphraseSlot, openRecoverySlot, passphraseSlot, recoverySlot } from './slots.ts'
import { changeSlots, headerOf, heldKey, holdKey, passphraseSlotOf } from './vault.ts'
import type { Marks } from './vault-mark.ts'

/** The ways into a vault, as far as they may be shown. */
export interface Ways {
  /** When the recovery code was made, ISO 8601 in UTC; nothing where there is none. */
  recovery?: string
  /** Public key of the practice that can open the vault, if one can. */
  escrow?: string
}

/** Changes the ways into a vault. A changed passphrase or code is worthless from then on, and what is stored stays as it is. */
export interface Keyring {
  /** Known while locked. @throws Fault `no-vault` */
  ways(): Promise<Ways>
  /** @throws Fault `wrong-passphrase`, `short-passphrase` */
  changePassphrase(present: string, next: string): Promise<void>
  /**
   * A new recovery code in the place of an old one. It is returned once and kept nowhere.
   * @throws Fault `wrong-passphrase`
   */
  newRecoveryCode(passphrase: string): Promise<string>
  /**
   * Unlocks with the recovery code and sets a new passphrase. The code stays good.
   * @throws Fault `mistyped-recovery-code`, `wrong-recovery-code`, `no-recovery-code`, `short-passphrase`
   */
  recover(code: string, passphrase: string): Promise<void>
  /**
   * Unlocks with the practice's private key and sets a new passphrase.
   * @param keyFile its text
   * @throws Fault `practice-key-unreadable`, `no-practice-key`, `wrong-practice-key`, `short-passphrase`
   */
  recoverByPractice(keyFile: string, passphrase: string): Promise<void>
  /** Lets the practice open the vault with the private key of this public one; without one, no longer. @throws Fault `locked` */
  setEscrow(publicKey: string | undefined): Promise<void>
}

/** What a keyring works on. */
export interface KeyringWorld {
  database: Database
  session: StorageArea
  now(): Date
  /** What a new passphrase costs to guess with Argon2id. */
  kdf?: KdfParameters
  /** How the practice wants guessing to be made slow. */
  wanted?: (() => Promise<KdfParameters['name'] | undefined>) | undefined
  marks?: Marks
}

/** Opens the keyring of a vault. */
export function openKeyring({ database, session, now, kdf = KDF, wanted, marks }: KeyringWorld): Keyring {
  const kdfNow = async (): Promise<KdfParameters> => ((await wanted?.()) === PBKDF2.name ? PBKDF2 : kdf)

  async function keyBy(passphrase: string): Promise<{ dataKey: Uint8Array<ArrayBuffer>; databaseId: string }> {
    const row = await headerOf(database)
    const { databaseId } = row
    return { dataKey: await openPassphraseSlot(passphraseSlotOf(row), databaseId, passphrase, kdf), databaseId }
  }
  async function put(databaseId: string, slot: KeySlot): Promise<void> {
    await changeSlots(database, databaseId, (slots) => [...slots.filter(({ kind }) => kind !== slot.kind), slot])
    await marks?.follow()
  }

  return {
    async ways() {
      const { slots } = await headerOf(database)
      const recovery = slots.find((slot) => slot.kind === 'recovery')?.at
      const escrow = slots.find((slot) => slot.kind === 'escrow')?.publicKey
      return { ...(recovery !== undefined && { recovery }), ...(escrow !== undefined && { escrow }) }
    },
    async changePassphrase(present, next) {
      const { dataKey, databaseId } = await keyBy(present)
      await put(databaseId, await passphraseSlot(dataKey, databaseId, next, await kdfNow()))
    },
    async newRecoveryCode(passphrase) {
      const { dataKey, databaseId } = await keyBy(passphrase)
      const secret = crypto.getRandomValues(new Uint8Array(16))
      await put(databaseId, await recoverySlot(dataKey, databaseId, secret, now().toISOString()))
      return writeRecoveryCode(secret)
    },
    async recover(code, passphrase) {
      const secret = readRecoveryCode(code)
      if (secret === undefined) throw new Fault('mistyped-recovery-code')
      const { slots, databaseId } = await headerOf(database)
      const slot = slots.find(({ kind }) => kind === 'recovery')
      if (slot?.kind !== 'recovery') throw new Fault('no-recovery-code')
      const dataKey = await openRecoverySlot(slot, databaseId, secret)
      await put(databaseId, await passphraseSlot(dataKey, databaseId, passphrase, await kdfNow()))
      await holdKey(session, dataKey)
    },
    async recoverByPractice(keyFile, passphrase) {
      const row = await headerOf(database)
      const dataKey = await openByPractice(row, keyFile)
      await put(row.databaseId, await passphraseSlot(dataKey, row.databaseId, passphrase, await kdfNow()))
      await holdKey(session, dataKey)
    },
    async setEscrow(publicKey) {
      const dataKey = await heldKey(session)
      if (dataKey === undefined) throw new Fault('locked')
      const { databaseId } = await headerOf(database)
      if (publicKey !== undefined) return put(databaseId, await escrowSlot(dataKey, databaseId, publicKey))
      await changeSlots(database, databaseId, (slots) => slots.filter(({ kind }) => kind !== 'escrow'))
      await marks?.follow()
    },
  }
}
