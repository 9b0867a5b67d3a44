import { openLogReader } from '../../src/service/answer-log-reader.ts'
import type { LogQuestion } from '../../src/service/log-reader.ts'
import { openDatabase } from '../../src/store/database.ts'

const answer = openLogReader(openDatabase(), (said) => self.postMessage(said))

/** Reads and checks the log beside the page, so that the page stays quick. */
self.onmessage = ({ data }: MessageEvent<LogQuestion>) => {
  void answer(data)
}
