import type { Patient } from '../model.ts'
import type { ListReport } from './collector.ts'
import type { Difference } from './difference.ts'

/** A list that was read and lies encrypted beside the one in force: what there is to say of it. */
export interface ListDraft extends ListReport {
  /** The first of its patients. */
  sample: Patient[]
  /** How it stands to the list in force; nothing where there is none. */
  difference?: Difference
}

/** Patients shown of a list before it is used. */
export const SAMPLE = 20
