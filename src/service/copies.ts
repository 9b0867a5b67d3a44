import { Fault } from '../core/fault.ts'
import type { CopyFacts } from '../core/safe.ts'
import type { Locks, StorageArea } from '../store/area.ts'
import { readBackup } from '../store/backup-read.ts'
import { backupKey, copyRows, unpackBackup } from '../store/backup-restore.ts'
import { type BackupSource, writeBackup } from '../store/backup-write.ts'
import type { KdfParameters } from '../store/derive.ts'
import { DESK_KEY } from '../store/desk-draft.ts'
import { HEADS_KEY, openHeads } from '../store/log-head.ts'
import { SCRIPTS_KEY } from '../store/own-scripts.ts'
import type { SecondCopy } from '../store/second-copy.ts'
import { POLICY_KEY } from '../store/settings.ts'
import { holdKey } from '../store/vault.ts'
import { type Marks, markOf } from '../store/vault-mark.ts'
import { checkWhole, type Stores } from '../store/whole.ts'
import { LOCK_MINUTES_KEY } from './auto-lock.ts'

/** Backups, the second copy in the browser, and the way back from both. */
export interface Copies {
  /** The second copy, if there is one. */
  second(): Promise<CopyFacts | undefined>
  /** Makes a new second copy where it is due, of what was checked. @throws Fault as `backup` */
  keep(): Promise<void>
  /** A backup file of everything, sealed as it is. @throws Fault `locked`, and whatever is wrong with what is stored */
  backup(): Promise<Blob>
  /** The second copy as a file. @throws Fault `no-second-copy` */
  secondFile(): Promise<Blob>
  /** Takes the second copy away. */
  erase(): Promise<void>
  /**
   * Puts a backup in the place of what is there, once all of it was opened and checked; unlocked then.
   * @param file without one: the second copy
   * @param secret passphrase or recovery code of the backup, or the text of the file with the practice's key
   * @throws Fault `no-second-copy`, `backup-wrong`, `backup-damaged`, `backup-newer`, `wrong-passphrase`, `wrong-recovery-code`
   */
  restore(file: Blob | undefined, secret: string, progress: (share: number) => void): Promise<CopyFacts>
}

/** What copies are made of and put back into. */
export interface CopiesWorld extends Stores {
  session: StorageArea
  local: StorageArea
  locks: Locks
  marks: Marks
  copy: SecondCopy
  now(): Date
  newId(): string
  /** What a passphrase has to cost at least. */
  floor?: KdfParameters
}

/** A day, in ms. */
const DAY = 86_400_000
/** Between two copies of a list that is being changed, in ms. */
const PAUSE = 600_000
/** What else belongs to a backup: settings, nothing personal. */
const SETTINGS = [POLICY_KEY, LOCK_MINUTES_KEY, SCRIPTS_KEY, DESK_KEY]

/** Opens them. */
export function openCopies(world: CopiesWorld): Copies {
  const { database, vault, log, session, local, locks, marks, copy, now, newId } = world
  const heads = openHeads(local)
  const source: BackupSource = { database, vault, heads, local, settings: SETTINGS, now }
  const nothing = (): void => undefined

  async function isDue(): Promise<boolean> {
    const [there, mark] = await Promise.all([copy.about(), markOf(database)])
    if (mark === undefined || there === undefined) return mark !== undefined
    if (there.databaseId !== mark.databaseId || there.generation !== mark.generation) return true
    return now().getTime() - Date.parse(there.at) >= (there.roster === mark.roster ? DAY : PAUSE)
  }
  async function secondFile(): Promise<Blob> {
    const file = await copy.file()
    if (file === undefined) throw new Fault('no-second-copy')
    return file
  }
  return {
    async second() {
      const [about, file] = await Promise.all([copy.about(), copy.file()])
      return about && file && { at: about.at, patients: about.patients, decisions: about.decisions, bytes: file.size }
    },
    async keep() {
      if ((await vault.state()) !== 'unlocked' || !(await isDue())) return
      // A good copy never gives way to a damaged one.
      await checkWhole(world, nothing)
      await copy.write(writeBackup(source))
    },
    async backup() {
      await checkWhole(world, nothing)
      const parts: Blob[] = []
      // Each piece becomes a blob at once: the browser may keep those on disk, and they are sealed.
      for await (const chunk of writeBackup(source)) parts.push(new Blob([chunk]))
      return new Blob(parts, { type: 'application/octet-stream' })
    },
    secondFile,
    erase: copy.erase,
    async restore(given, secret, progress) {
      const file = given ?? (await secondFile())
      const read = await readBackup(file)
      const dataKey = await backupKey(read, secret, world.floor)
      const incoming = await unpackBackup(file, read, dataKey, locks, progress)
      try {
        await vault.destroy()
        // From here on until the end there is a mark and no vault: an interruption leads to this place again, with the second copy.
        if (given !== undefined) await copy.write(chunksOf(given)).catch(nothing)
        const { databaseId, generation, roster, at, patients, decisions } = read.about
        await marks.claim({ databaseId, generation, roster })
        await heads.erase()
        const kept = [...SETTINGS, HEADS_KEY].filter((key) => key in read.local)
        await local.set(Object.fromEntries(kept.map((key) => [key, read.local[key]])))
        await copyRows(incoming, database)
        await marks.adopt()
        await holdKey(session, dataKey)
        await log.append('keeping', { id: newId(), at: now().toISOString(), kind: 'restored', copy: at, decisions })
        return { at, patients, decisions, bytes: file.size }
      } finally {
        await incoming.delete()
      }
    },
  }
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const step = 4 * 1024 * 1024
  for (let at = 0; at < file.size; at += step) {
    yield new Uint8Array(await file.slice(at, at + step).arrayBuffer())
  }
}
