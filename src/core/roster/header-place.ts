import { columnsOf, score } from './columns.ts'
import { type SeenTable, saidOf } from './seen-table.ts'

/** Where the header stands: the one that the user spoke of, else the row that names most columns; -1 where none names people. */
export function headerPlace(above: readonly (readonly string[])[], tables: readonly SeenTable[] | undefined): number {
  const said = above.findIndex((cells) => saidOf(cells, tables) !== undefined)
  if (said !== -1) return score(columnsOf(above[said] ?? [], saidOf(above[said] ?? [], tables))) > 0 ? said : -1
  const scores = above.map((cells) => score(columnsOf(cells)))
  const best = Math.max(0, ...scores)
  return best === 0 ? -1 : scores.indexOf(best)
}
