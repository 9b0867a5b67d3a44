import { codeOf, Fault } from '../core/fault.ts'
import type { ListStage } from '../core/options.ts'
import type { DateOrder } from '../core/roster/date.ts'
import type { ReadList } from '../core/roster/read-list.ts'
import type { Roster } from '../store/roster.ts'
import type { ListSource } from './read-in-worker.ts'

/** Reads a list; rejects with a Fault, or with the reason of `stop`. */
export type ReadFile = (source: ListSource, progress: (share: number) => void, stop: AbortSignal) => Promise<ReadList>

/** A new patient list, from the file to the vault. */
export interface ListImport {
  read(files: readonly Blob[]): Promise<void>
  /** Reads the same files again, with the user's answer to which number of a date is the day. */
  readAgain(dateOrder: DateOrder): Promise<void>
  /** Encrypts the list that was read and puts it in force. */
  use(): Promise<void>
  /** Lets go of the list; one that is being saved is not put in force any more. */
  cancel(): void
  /** The vault was locked: lets go of every name. */
  lock(): void
}

/**
 * Opens an import. The list in force stays until the new one is whole.
 * @param changed told every stage
 */
export function openListImport(roster: Roster, readFile: ReadFile, changed: (stage: ListStage) => void): ListImport {
  let stage: ListStage = { kind: 'none' }
  let run = new AbortController()
  let files: readonly Blob[] = []
  const set = (next: ListStage): void => {
    stage = next
    changed(next)
  }
  /** Runs one step; a later step or a cancel ends it. */
  async function step(work: (stop: AbortSignal) => Promise<ListStage>): Promise<void> {
    run.abort()
    const mine = new AbortController()
    run = mine
    try {
      const done = await work(mine.signal)
      if (run === mine) set(done)
    } catch (error) {
      if (run === mine) set(ended(error, mine.signal))
    }
  }
  function readAll(source: ListSource): Promise<void> {
    return step(async (stop) => {
      set({ kind: 'reading', share: 0 })
      const list = await readFile(source, progress('reading', stop), stop)
      stop.throwIfAborted()
      return { kind: 'read', list }
    })
  }
  function progress(kind: 'reading' | 'saving', stop: AbortSignal): (share: number) => void {
    return (share) => {
      if (!stop.aborted) set({ kind, share })
    }
  }

  return {
    read(chosen) {
      files = chosen
      return readAll({ files })
    },
    readAgain: (dateOrder) => readAll({ files, dateOrder }),
    async use() {
      if (stage.kind !== 'read') return
      const { patients } = stage.list
      await step(async (stop) => {
        set({ kind: 'saving', share: 0 })
        await roster.save(patients, progress('saving', stop), stop)
        return { kind: 'saved' }
      })
    },
    cancel() {
      run.abort()
      if (stage.kind !== 'saving') set({ kind: 'none' })
    },
    lock() {
      run.abort(new Fault('locked'))
      if (stage.kind === 'read' || stage.kind === 'saved') set({ kind: 'none' })
    },
  }
}

/** Cancelled by the user: nothing to say. Anything else has its sentence. */
function ended(error: unknown, stop: AbortSignal): ListStage {
  if (stop.aborted && !(stop.reason instanceof Fault)) return { kind: 'none' }
  return { kind: 'failed', fault: codeOf(stop.aborted ? stop.reason : error) }
}
