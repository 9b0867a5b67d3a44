import type { Patient } from '../model.ts'
import type { ListReport } from './collector.ts'

/** A list as it was understood. */
export interface ReadList extends ListReport {
  patients: Patient[]
}
