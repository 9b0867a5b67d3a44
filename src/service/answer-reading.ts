import { codeOf } from '../core/fault.ts'
import type { ListSource, Reading } from './read-in-worker.ts'
import { readList } from './read-list.ts'

/**
 * The worker's side: reads the files and tells how far it is, then the list or what is wrong with it. The list goes back
 * to the page in memory; nothing is written.
 */
export async function answerReading({ files, ...how }: ListSource, say: (reading: Reading) => void): Promise<void> {
  try {
    const progress = (share: number): void => say({ kind: 'progress', share })
    say({ kind: 'result', list: await readList(files, () => crypto.randomUUID(), progress, how) })
  } catch (error) {
    const code = codeOf(error)
    say({ kind: 'fault', code: code === 'unexpected' ? 'import-failed' : code })
  }
}
