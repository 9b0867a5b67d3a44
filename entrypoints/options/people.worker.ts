import { openLookups } from '../../src/service/answer-lookups.ts'
import type { Lookup } from '../../src/service/lookups.ts'
import { openDatabase } from '../../src/store/database.ts'

const answer = openLookups(openDatabase(), (said) => self.postMessage(said))

/** Looks people of the list up beside the page, so that the page stays quick. */
self.onmessage = ({ data }: MessageEvent<Lookup>) => {
  void answer(data)
}
