import { answerReading } from '../../src/service/answer-reading.ts'
import type { ListSource } from '../../src/service/read-in-worker.ts'
import { openDatabase } from '../../src/store/database.ts'
import { roomLeft } from '../../src/store/room.ts'

const database = openDatabase()

/** Reads a list beside the page, so that the page stays quick, and writes it encrypted. */
self.onmessage = ({ data }: MessageEvent<ListSource>) => {
  void answerReading(data, database, (reading) => self.postMessage(reading), roomLeft)
}
