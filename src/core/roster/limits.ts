/** What a file may be at most. Beyond these it is refused with a sentence, never read in part. */
export const LIMITS = {
  /** Bytes of one file. */
  file: 500 * 1024 * 1024,
  /** Rows, cards, resources. */
  rows: 1_500_000,
  /** Characters of one field that is kept. */
  field: 1000,
  /** Characters of one record: a row, a line of NDJSON, a vCard. */
  record: 16 * 1024 * 1024,
  /** Bytes that an archive may unpack to, all its files together. */
  unpacked: 1024 * 1024 * 1024,
  /** Bytes out for one byte in, looked at once `ratioFrom` bytes are out. Workbooks of real lists stay below 40. */
  ratio: 200,
  ratioFrom: 16 * 1024 * 1024,
  /** Files of one archive. */
  members: 10_000,
  /** Levels of JSON and of XML. */
  depth: 100,
  /** Rows above the header looked through for it. */
  titleRows: 50,
  /** Rows held back at most until one shows which of day and month comes first. */
  heldRows: 20_000,
  /** Skipped rows listed; all are counted. */
  skipsListed: 10_000,
  /** Resources that are no patients listed; all are counted. */
  othersListed: 200,
  /** Tables told of, and columns of each. */
  tablesListed: 12,
  columnsListed: 300,
  /** Names kept of one patient. */
  names: 40,
} as const
