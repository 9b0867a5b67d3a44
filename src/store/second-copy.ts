import type { BackupAbout } from './backup-form.ts'
import { readAbout } from './backup-read.ts'

/** A backup in the browser, where the database is not. */
export interface SecondCopy {
  /** What is there; `undefined` where nothing is that can be read. */
  about(): Promise<BackupAbout | undefined>
  file(): Promise<Blob | undefined>
  /** Puts a backup in the place of the one before, which stays until the new one is whole. */
  write(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void>
  erase(): Promise<void>
}

/** Name of the file in the browser's own file system. */
const NAME = 'second-copy.front-desk'

/** Opens the copy. @param folder the browser's own file system of this extension; it keeps its files apart from the database */
export function openSecondCopy(folder: () => Promise<FileSystemDirectoryHandle>): SecondCopy {
  async function file(): Promise<Blob | undefined> {
    try {
      return await (await (await folder()).getFileHandle(NAME)).getFile()
    } catch {
      return undefined
    }
  }
  return {
    file,
    async about() {
      const there = await file()
      return there === undefined ? undefined : readAbout(there).catch(() => undefined)
    },
    async write(chunks) {
      const handle = await (await folder()).getFileHandle(NAME, { create: true })
      const into = await handle.createWritable()
      try {
        for await (const chunk of chunks) await into.write(chunk)
      } catch (error) {
        await into.abort()
        throw error
      }
      await into.close()
    },
    async erase() {
      const there = await file()
      if (there !== undefined) await (await folder()).removeEntry(NAME)
    },
  }
}
