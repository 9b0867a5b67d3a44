import type { Marks } from './marks.ts'
import type { NameTable } from './name-table.ts'

/** A table to look in, and room to work in. */
export interface Part {
  table: NameTable
  marks: Marks
  /** Where on the list each row stands; without it, in its own place. */
  places?: readonly number[]
  /** Rows that do not hold any more. */
  gone?: ReadonlySet<number>
}
