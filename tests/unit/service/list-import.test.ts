import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import type { ListStage } from '../../../src/core/options.ts'
import type { ReadList } from '../../../src/core/roster/read-list.ts'
import { openListImport, type ReadFile } from '../../../src/service/list-import.ts'
import type { Roster } from '../../../src/store/roster.ts'

const list: ReadList = {
  formats: ['CSV'],
  counts: { rows: 1, patients: 1, skipped: 0 },
  dates: undefined,
  columns: { given: 'first', family: 'last' },
  patients: [{ id: '1', names: [{ kind: 'official', given: 'Zoë', family: 'Marlow' }], status: 'active' }],
  skipped: [],
}
const file = new Blob(['any'])

/** An import on a vault that keeps what it is given; reading and saving go on when the test says so. */
function desk(change: { read?: ReadFile; save?: Roster['save'] } = {}) {
  const stages: ListStage[] = []
  const saved: unknown[] = []
  const save: Roster['save'] = async (patients, progress, stop) => {
    progress(0.5)
    stop.throwIfAborted()
    saved.push(...patients)
    progress(1)
  }
  const roster = { save: change.save ?? save } as Roster
  const one = openListImport(roster, change.read ?? (async () => list), (stage) => stages.push(stage))
  return { one, stages, saved, last: () => stages.at(-1) }
}

describe('a new list', () => {
  it('is read, looked at and saved; nothing is saved before', async () => {
    const { one, stages, saved } = desk()
    await one.read([file])
    expect(stages.at(-1)).toEqual({ kind: 'read', list })
    expect(saved).toEqual([])
    await one.use()
    expect(saved).toEqual(list.patients)
    expect(stages.map(({ kind }) => kind)).toEqual(['reading', 'read', 'saving', 'saving', 'saving', 'saved'])
  })

  it('says what is wrong with a file', async () => {
    const { one, last } = desk({ read: () => Promise.reject(new Fault('import-empty')) })
    await one.read([file])
    expect(last()).toEqual({ kind: 'failed', fault: 'import-empty' })
  })

  it('says when there is no room to save it', async () => {
    const { one, last } = desk({ save: () => Promise.reject(new DOMException('', 'QuotaExceededError')) })
    await one.read([file])
    await one.use()
    expect(last()).toEqual({ kind: 'failed', fault: 'storage-full' })
  })

  it('is let go of when the user cancels: while it is read, looked at or saved', async () => {
    const reading = Promise.withResolvers<ReadList>()
    const first = desk({ read: () => reading.promise })
    const read = first.one.read([file])
    first.one.cancel()
    reading.resolve(list)
    await read
    expect(first.last()).toEqual({ kind: 'none' })

    const second = desk()
    await second.one.read([file])
    second.one.cancel()
    await second.one.use()
    expect(second.last()).toEqual({ kind: 'none' })
    expect(second.saved).toEqual([])

    const saving = desk({
      save: async (_patients, _progress, stop) => {
        saving.one.cancel()
        stop.throwIfAborted()
      },
    })
    await saving.one.read([file])
    await saving.one.use()
    expect(saving.last()).toEqual({ kind: 'none' })
  })

  it('is let go of when the vault is locked, and says so where something was under way', async () => {
    const looking = desk()
    await looking.one.read([file])
    looking.one.lock()
    expect(looking.last()).toEqual({ kind: 'none' })

    const saving = desk({
      save: async (_patients, progress, stop) => {
        saving.one.lock()
        progress(0.7)
        stop.throwIfAborted()
      },
    })
    await saving.one.read([file])
    await saving.one.use()
    expect(saving.last()).toEqual({ kind: 'failed', fault: 'locked' })
    expect(JSON.stringify(saving.last())).not.toContain('Marlow')
  })

  it('that was saved all the same in the last moment is told as saved', async () => {
    const { one, last } = desk({
      save: async () => {
        one.cancel()
      },
    })
    await one.read([file])
    await one.use()
    expect(last()).toEqual({ kind: 'saved' })
  })

  it('takes the place of one that is still being read', async () => {
    const slow = Promise.withResolvers<ReadList>()
    const other = { ...list, patients: [] }
    const answers = [slow.promise, Promise.resolve(list)]
    const { one, last } = desk({ read: () => answers.shift() ?? Promise.reject(new Error('asked too often')) })
    const first = one.read([file])
    await one.read([file])
    slow.resolve(other)
    await first
    expect(last()).toEqual({ kind: 'read', list })
  })
})
