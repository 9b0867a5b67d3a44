import { codeOf } from '../core/fault.ts'
import type { Reading } from './read-in-worker.ts'
import { readList } from './read-list.ts'

/**
 * The worker's side: reads the file and tells how far it is, then the list or what is wrong with it. The list goes back
 * to the page in memory; nothing is written.
 */
export async function answerReading(file: Blob, say: (reading: Reading) => void): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    say({
      kind: 'result',
      list: readList(
        bytes,
        (row) => `row-${row}`,
        (share) => say({ kind: 'progress', share }),
      ),
    })
  } catch (error) {
    const code = codeOf(error)
    say({ kind: 'fault', code: code === 'unexpected' ? 'import-failed' : code })
  }
}
