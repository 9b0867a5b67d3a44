import { decodeText } from '../core/roster/decode.ts'
import { type ReadList, readCsv } from '../core/roster/read-csv.ts'

/**
 * Reads one file of patients.
 * @param bytes of the file
 * @param newId id of the patient of a row
 * @throws Fault `import-...`
 */
export function readList(
  bytes: Uint8Array,
  newId: (row: number) => string,
  progress: (share: number) => void,
): ReadList {
  const text = decodeText(bytes, (part, encoding) => new TextDecoder(encoding, { fatal: true }).decode(part))
  return readCsv(text, newId, progress)
}
