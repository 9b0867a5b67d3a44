import { answerReading } from '../../src/service/answer-reading.ts'

/** Reads one file, beside the page, so that the page stays quick. */
self.onmessage = ({ data }: MessageEvent<Blob>) => {
  void answerReading(data, (reading) => self.postMessage(reading))
}
