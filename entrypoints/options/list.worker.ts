import { answerReading } from '../../src/service/answer-reading.ts'
import type { ListSource } from '../../src/service/read-in-worker.ts'

/** Reads a list, beside the page, so that the page stays quick. */
self.onmessage = ({ data }: MessageEvent<ListSource>) => {
  void answerReading(data, (reading) => self.postMessage(reading))
}
