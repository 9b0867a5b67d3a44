import type { RequestKey } from '../core/model.ts'
import type { QueueRow } from '../core/queue.ts'

/** The rows of the panel, for what changes one of them. */
export interface PanelRows {
  /** Every row, in page order. */
  all(): readonly QueueRow[]
  rowOf(key: RequestKey): QueueRow | undefined
  /** Changes a row; nothing where it has left the queue meanwhile. */
  setRow(key: RequestKey, change: Partial<QueueRow>): void
}
