import type { DateOrder } from '../../core/roster/date.ts'
import { text } from '../text.ts'

interface Props {
  /** How the dates were read for now. */
  order: DateOrder
  answer(order: DateOrder): void
}

const ORDERS: readonly DateOrder[] = ['month-first', 'day-first']

/** Dates like 03/04/1980 can be read both ways, and no date of the file tells: the user does. */
export function DateQuestion({ order, answer }: Props) {
  return (
    <fieldset class="notice plain">
      <legend>{text('list.dates')}</legend>
      {ORDERS.map((one) => (
        <label key={one}>
          <input type="radio" name="dates" checked={one === order} onChange={() => answer(one)} />{' '}
          {text(`list.dates.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
