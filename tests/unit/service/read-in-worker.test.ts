import { describe, expect, it, vi } from 'vitest'
import { Fault } from '../../../src/core/fault.ts'
import { answerReading } from '../../../src/service/answer-reading.ts'
import { type Reading, readInWorker, type WorkerLike } from '../../../src/service/read-in-worker.ts'
import { readPlaces, rosterKey, shardsOf } from '../../../src/store/roster-shards.ts'
import { PLENTY } from '../../support/list-world.ts'
import { logWorld } from '../../support/log-world.ts'

const { database, vault } = await logWorld()
const key = await rosterKey(vault)

/** A worker in the same thread that answers what the real one would, or what is given. */
function worker(given?: readonly Reading[] | 'crash') {
  const one: WorkerLike & { terminate: ReturnType<typeof vi.fn<() => void>> } = {
    onmessage: null,
    onerror: null,
    terminate: vi.fn<() => void>(),
    postMessage(source) {
      const say = (data: Reading): void => one.onmessage?.({ data: structuredClone(data) } as MessageEvent<Reading>)
      if (given === undefined) void answerReading(source, database, say, PLENTY)
      else if (given === 'crash') one.onerror?.({} as ErrorEvent)
      else for (const reading of given) say(reading)
    },
  }
  return one
}
const never = new AbortController().signal
const nobody = (): void => undefined

describe('reading a list in a worker', () => {
  it('gives the list, and the worker ends', async () => {
    const shares: number[] = []
    const one = worker()
    const file = new Blob(['first_name,last_name,dob\nZoë,Marlow,1980-02-29\n'])
    const read = await readInWorker(one, { files: [file], key }, (share) => shares.push(share), never)
    const zoe = { names: [{ given: 'Zoë', family: 'Marlow' }], dob: '1980-02-29' }
    expect(read.list).toMatchObject({ sample: [zoe], counts: { patients: 1 } })
    expect(await readPlaces(database, key, shardsOf(read.stored), [0])).toMatchObject([zoe])
    expect(shares.at(-1)).toBe(1)
    expect(one.terminate).toHaveBeenCalledOnce()
  })

  it.each([
    ['an empty file', new Blob([]), 'import-empty'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])]), 'import-not-text'],
    ['a table without names', new Blob(['amount,paid\n12,yes\n']), 'import-no-name-column'],
    ['a header and nothing else', new Blob(['first_name,last_name\n']), 'import-no-patients'],
  ])('says what is wrong with %s', async (_, file, code) => {
    const one = worker()
    await expect(readInWorker(one, { files: [file], key }, nobody, never)).rejects.toMatchObject({
      name: 'Fault',
      code,
    })
    expect(one.terminate).toHaveBeenCalledOnce()
  })

  it('says so when the file went away or the worker broke', async () => {
    const gone = Object.assign(new Blob(['x']), {
      slice: () => {
        throw new DOMException('', 'NotFoundError')
      },
    })
    await expect(readInWorker(worker(), { files: [gone], key }, nobody, never)).rejects.toMatchObject({
      code: 'import-failed',
    })
    await expect(readInWorker(worker('crash'), { files: [], key }, nobody, never)).rejects.toMatchObject({
      code: 'import-failed',
    })
  })

  it('ends the worker when it is called off, before or while it reads', async () => {
    const early = worker([])
    await expect(readInWorker(early, { files: [], key }, nobody, AbortSignal.abort())).rejects.toThrow('aborted')
    expect(early.terminate).toHaveBeenCalledOnce()

    const stop = new AbortController()
    const late = worker([{ kind: 'progress', share: 0.5 }])
    const reading = readInWorker(late, { files: [], key }, () => stop.abort(new Fault('locked')), stop.signal)
    await expect(reading).rejects.toMatchObject({ code: 'locked' })
    expect(late.terminate).toHaveBeenCalledOnce()
  })
})
