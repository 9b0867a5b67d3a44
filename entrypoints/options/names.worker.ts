import { codeOf } from '../../src/core/fault.ts'
import { BUNDLED_NAMES } from '../../src/service/bundled-names.ts'
import type { Indexing } from '../../src/service/index-in-worker.ts'
import { writeIndex } from '../../src/service/write-index.ts'
import { openDatabase } from '../../src/store/database.ts'
import { roomLeft } from '../../src/store/room.ts'
import type { RosterKey } from '../../src/store/roster-shards.ts'

const database = openDatabase()
const say = (indexing: Indexing): void => self.postMessage(indexing)

/** Makes the index of the list in force beside the page, so that the page stays quick. */
self.onmessage = ({ data }: MessageEvent<RosterKey>) => {
  writeIndex(database, data, BUNDLED_NAMES, (share) => say({ kind: 'progress', share }), roomLeft).then(
    () => say({ kind: 'done' }),
    (error: unknown) => say({ kind: 'fault', code: codeOf(error) }),
  )
}
