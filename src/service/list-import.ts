import { codeOf, Fault } from '../core/fault.ts'
import type { ListStage } from '../core/options.ts'
import type { Change, ChangeKind, Leaving } from '../core/roster/difference.ts'
import type { Roster } from '../store/roster.ts'
import type { RosterKey } from '../store/roster-shards.ts'
import { changesAt } from './list-changes.ts'
import { type ListSource, type ReadAnswers, type ReadDraft, ReadFault } from './read-in-worker.ts'

/** Reads a list; rejects with a Fault, or with the reason of `stop`. */
export type ReadFile = (source: ListSource, progress: (share: number) => void, stop: AbortSignal) => Promise<ReadDraft>

/** Makes the index of the list in force; rejects with a Fault, or with the reason of `stop`. */
export type MakeIndex = (key: RosterKey, progress: (share: number) => void, stop: AbortSignal) => Promise<void>

/** Share of the progress of saving that is over when the list is in force; the rest is its index. */
const IN_FORCE = 0.2

/** A new patient list, from the file to the vault. */
export interface ListImport {
  read(files: readonly Blob[]): Promise<void>
  /** Reads the same files again, with more answers of the user's. */
  readAgain(answers: ReadAnswers): Promise<void>
  /** Some of those in whom the new list differs from the present one. @throws Fault `locked`, `roster-damaged` */
  changes(kind: ChangeKind, from: number, count: number): Promise<Change[]>
  /** Puts the list in force that was read. */
  use(leaving: Leaving): Promise<void>
  /** Lets go of the list; one that is being saved is not put in force any more. */
  cancel(): void
  /** The vault was locked: lets go of every name. */
  lock(): void
}

/**
 * Opens an import. The list in force stays until the new one is whole.
 * @param changed told every stage
 */
export function openListImport(
  roster: Roster,
  { readFile, makeIndex }: { readFile: ReadFile; makeIndex: MakeIndex },
  changed: (stage: ListStage) => void,
): ListImport {
  let stage: ListStage = { kind: 'none' }
  let run = new AbortController()
  let files: readonly Blob[] = []
  let answers: ReadAnswers = {}
  let read: ReadDraft | undefined
  const set = (next: ListStage): void => {
    stage = next
    changed(next)
  }
  /** What was read and never came into force goes; where that fails, it goes with the next import. */
  function drop(): void {
    read = undefined
    void roster.drop().catch(() => undefined)
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
      if (run !== mine) return
      drop()
      set(ended(error, mine.signal))
    }
  }
  function readAll(): Promise<void> {
    return step(async (stop) => {
      set({ kind: 'reading', share: 0 })
      const draft = await readFile({ files, ...answers, key: await roster.key() }, progress('reading', stop), stop)
      stop.throwIfAborted()
      read = draft
      return { kind: 'read', list: draft.list }
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
      answers = {}
      return readAll()
    },
    readAgain(more) {
      answers = { ...answers, ...more }
      return readAll()
    },
    changes: (kind, from, count) => changesAt(roster, read, kind, { from, count }),
    async use(leaving) {
      if (stage.kind !== 'read' || read === undefined) return
      const { stored: draft, against, differing } = read
      await step(async (stop) => {
        set({ kind: 'saving', share: 0 })
        const at = new Date().toISOString()
        const { gone, kept } = differing
        const tell = progress('saving', stop)
        await roster.commit({ draft, against, gone, kept, leaving, at }, (share) => tell(share * IN_FORCE), stop)
        read = undefined
        // The list is in force. Without an index the first request makes it: slower, and no less right.
        const indexed = (share: number): void => tell(IN_FORCE + share * (1 - IN_FORCE))
        await makeIndex(await roster.key(), indexed, stop).catch(() => undefined)
        return { kind: 'saved' }
      })
    },
    cancel() {
      run.abort()
      if (stage.kind === 'saving') return
      drop()
      set({ kind: 'none' })
    },
    lock() {
      run.abort(new Fault('locked'))
      if (stage.kind !== 'read' && stage.kind !== 'saved') return
      if (stage.kind === 'read') drop()
      set({ kind: 'none' })
    },
  }
}

/** Cancelled by the user: nothing to say. Anything else has its sentence. */
function ended(error: unknown, stop: AbortSignal): ListStage {
  if (stop.aborted && !(stop.reason instanceof Fault)) return { kind: 'none' }
  const tables = !stop.aborted && error instanceof ReadFault ? { tables: error.tables } : {}
  return { kind: 'failed', fault: codeOf(stop.aborted ? stop.reason : error), ...tables }
}
