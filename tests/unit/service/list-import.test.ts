import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import type { ListStage } from '../../../src/core/options.ts'
import { openListImport, type ReadFile } from '../../../src/service/list-import.ts'
import type { ReadDraft } from '../../../src/service/read-in-worker.ts'
import type { Roster } from '../../../src/store/roster.ts'

const read: ReadDraft = {
  list: {
    formats: ['CSV'],
    counts: { rows: 1, patients: 1, skipped: 0 },
    dates: undefined,
    tables: [],
    sample: [{ id: '1', names: [{ kind: 'official', given: 'Zoë', family: 'Marlow' }], status: 'active' }],
    skipped: [],
  },
  stored: { base: 7, shards: 1, patients: 1, places: 1 },
  against: 0,
  differing: { fresh: [], changed: [], gone: [], kept: [] },
}
const file = new Blob(['any'])

/** An import on a vault that notes what is put in force; reading and saving go on when the test says so. */
function desk(change: { read?: ReadFile; commit?: Roster['commit'] } = {}) {
  const stages: ListStage[] = []
  const inForce: number[] = []
  let dropped = 0
  const commit: Roster['commit'] = async ({ draft }, progress, stop) => {
    progress(0.5)
    stop.throwIfAborted()
    inForce.push(draft.base)
    progress(1)
  }
  const roster = {
    key: async () => ({ key: {}, databaseId: '' }),
    commit: change.commit ?? commit,
    drop: async () => {
      dropped += 1
    },
  } as unknown as Roster
  const one = openListImport(
    roster,
    { readFile: change.read ?? (async () => read), makeIndex: async () => undefined },
    (stage) => stages.push(stage),
  )
  return { one, stages, inForce, last: () => stages.at(-1), dropped: () => dropped }
}

describe('a new list', () => {
  it('is read, looked at and put in force; not before', async () => {
    const { one, stages, inForce } = desk()
    await one.read([file])
    expect(stages.at(-1)).toEqual({ kind: 'read', list: read.list })
    expect(inForce).toEqual([])
    await one.use('former')
    expect(inForce).toEqual([7])
    expect(stages.map(({ kind }) => kind)).toEqual(['reading', 'read', 'saving', 'saving', 'saving', 'saved'])
  })

  it('says what is wrong with a file', async () => {
    const { one, last } = desk({ read: () => Promise.reject(new Fault('import-empty')) })
    await one.read([file])
    expect(last()).toEqual({ kind: 'failed', fault: 'import-empty' })
  })

  it('says when there is no room to save it', async () => {
    const { one, last } = desk({ commit: () => Promise.reject(new DOMException('', 'QuotaExceededError')) })
    await one.read([file])
    await one.use('former')
    expect(last()).toEqual({ kind: 'failed', fault: 'storage-full' })
  })

  it('is let go of when the user cancels: while it is read, looked at or saved', async () => {
    const reading = Promise.withResolvers<ReadDraft>()
    const first = desk({ read: () => reading.promise })
    const done = first.one.read([file])
    first.one.cancel()
    reading.resolve(read)
    await done
    expect(first.last()).toEqual({ kind: 'none' })

    const second = desk()
    await second.one.read([file])
    second.one.cancel()
    await second.one.use('former')
    expect(second.last()).toEqual({ kind: 'none' })
    expect(second.inForce).toEqual([])
    expect(second.dropped()).toBe(1)

    const saving = desk({
      commit: async (_, _progress, stop) => {
        saving.one.cancel()
        stop.throwIfAborted()
      },
    })
    await saving.one.read([file])
    await saving.one.use('former')
    expect(saving.last()).toEqual({ kind: 'none' })
    expect(saving.dropped()).toBe(1)
  })

  it('is let go of when the vault is locked, and says so where something was under way', async () => {
    const looking = desk()
    await looking.one.read([file])
    looking.one.lock()
    expect(looking.last()).toEqual({ kind: 'none' })
    expect(looking.dropped()).toBe(1)

    const saving = desk({
      commit: async (_, progress, stop) => {
        saving.one.lock()
        progress(0.7)
        stop.throwIfAborted()
      },
    })
    await saving.one.read([file])
    await saving.one.use('former')
    expect(saving.last()).toEqual({ kind: 'failed', fault: 'locked' })
    expect(JSON.stringify(saving.last())).not.toContain('Marlow')
  })

  it('that was saved all the same in the last moment is told as saved', async () => {
    const { one, last } = desk({
      commit: async () => {
        one.cancel()
      },
    })
    await one.read([file])
    await one.use('former')
    expect(last()).toEqual({ kind: 'saved' })
  })

  it('takes the place of one that is still being read', async () => {
    const slow = Promise.withResolvers<ReadDraft>()
    const other = { ...read, list: { ...read.list, sample: [] } }
    const answers = [slow.promise, Promise.resolve(read)]
    const { one, last } = desk({ read: () => answers.shift() ?? Promise.reject(new Error('asked too often')) })
    const first = one.read([file])
    await one.read([file])
    slow.resolve(other)
    await first
    expect(last()).toEqual({ kind: 'read', list: read.list })
  })
})
