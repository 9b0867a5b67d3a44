import type { FaultCode } from '../fault.ts'
import type { Insight } from './insight.ts'

/** The insights on screen. */
export interface InsightsScreen {
  /** Nothing until it was counted. */
  insight?: Insight
  /** Whether the case for a better channel is on screen, to be printed. */
  printing: boolean
  fault?: FaultCode
}
