import { FIELD_KINDS, type Field } from '../../core/roster/headers.ts'
import { type SeenTable, withField } from '../../core/roster/seen-table.ts'
import { counted } from '../counted.ts'
import { text } from '../text.ts'

interface Props {
  tables: readonly SeenTable[]
  /** Shows the columns that are not needed as well. */
  open?: boolean
  /** The user said what a column is: the id of the field where it was said, and all tables with it. */
  change(id: string, tables: readonly SeenTable[]): void
}

/** What each column was taken for, to be put right. Cards and resources have none. */
export function ColumnChoices({ tables, open = false, change }: Props) {
  return (
    <>
      {tables.map((table, at) => (
        <TableChoices
          key={`${table.within} ${table.header.join()}`}
          table={table}
          at={at}
          open={open}
          change={(id, changed) =>
            change(
              id,
              tables.map((one) => (one === table ? changed : one)),
            )
          }
        />
      ))}
    </>
  )
}

interface TableProps {
  table: SeenTable
  at: number
  open: boolean
  change(id: string, table: SeenTable): void
}

function TableChoices({ table, at, open, change }: TableProps) {
  const places = table.header.map((_, place) => place)
  const needed = places.filter((place) => table.fields[place] !== undefined)
  const others = places.filter((place) => table.fields[place] === undefined)
  const choice = (place: number) => (
    <Choice
      key={place}
      id={`column-${at}-${place}`}
      title={table.header[place] ?? ''}
      field={table.fields[place]}
      choose={(id, field) => change(id, withField(table, place, field))}
    />
  )
  return (
    <section>
      <h2 class="small">
        {text('list.columns')} {table.within !== undefined && <span class="quiet">({table.within})</span>}
      </h2>
      {needed.length > 0 && <div class="columns">{needed.map(choice)}</div>}
      {others.length > 0 && (
        <details class="other-columns" open={open}>
          <summary>{counted('list.columns-dropped', others.length)}</summary>
          <div class="columns">{others.map(choice)}</div>
        </details>
      )}
    </section>
  )
}

interface ChoiceProps {
  id: string
  title: string
  field: Field | undefined
  choose(id: string, field: Field | undefined): void
}

function Choice({ id, title, field, choose }: ChoiceProps) {
  return (
    <div>
      <label for={id} class="code" dir="auto">
        {title === '' ? text('list.column-untitled') : title}
      </label>
      <select id={id} value={field ?? ''} onChange={({ currentTarget }) => choose(id, fieldOf(currentTarget.value))}>
        <option value="">{text('list.column-dropped')}</option>
        {FIELD_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {text(`field.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function fieldOf(value: string): Field | undefined {
  return FIELD_KINDS.find((kind) => kind === value)
}
