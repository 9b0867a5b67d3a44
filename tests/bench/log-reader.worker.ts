import { openLogReader } from '../../src/service/answer-log-reader.ts'
import type { LogQuestion } from '../../src/service/log-reader.ts'
import { openDatabase } from '../../src/store/database.ts'

// The worker of the options, on the database that it is named after.
const answer = openLogReader(openDatabase(self.name), (said) => self.postMessage(said))

self.onmessage = ({ data }: MessageEvent<LogQuestion>) => {
  void answer(data)
}
