import type { ExportName } from '../../core/exports.ts'
import type { FaultCode } from '../../core/fault.ts'
import type { HoldScope } from '../../core/log/entry.ts'
import type { LogQuery } from '../../core/log/screen.ts'

/** What the user can do with the log. What can fail resolves to what went wrong, if anything. */
export interface LogActions {
  find(query: LogQuery): void
  older(): void
  newer(): void
  /** Hands the log to the browser as a download: what is looked for, or all of it as JSON. */
  save(format: ExportName): Promise<FaultCode | undefined>
  /** Puts the report of what is looked for on screen. */
  report(): Promise<FaultCode | undefined>
  closeReport(): void
  keepFor(years: number): Promise<FaultCode | undefined>
  removeDue(): Promise<FaultCode | undefined>
  hold(scope: HoldScope, note: string): Promise<FaultCode | undefined>
  lift(holdId: string): Promise<FaultCode | undefined>
}
