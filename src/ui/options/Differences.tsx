import {
  type ChangeKind,
  type Difference,
  LEAVINGS,
  type Leaving,
  likelyLeaving,
} from '../../core/roster/difference.ts'
import { counted } from '../counted.ts'
import { number, text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { ChangeList } from './ChangeList.tsx'

interface Props {
  difference: Difference
  /** What becomes of those who are gone. */
  leaving: Leaving
  leave(leaving: Leaving): void
  changes: OptionsActions['changes']
}

/** How a new list stands to the one in force: who is new, who changed, who is gone and what becomes of them. */
export function Differences({ difference, leaving, leave, changes }: Props) {
  const { fresh, changed, gone, kept, same } = difference
  const part = (kind: ChangeKind, count: number) =>
    count > 0 && <ChangeList kind={kind} count={count} title={counted(`list.diff.${kind}`, count)} changes={changes} />
  return (
    <section class="differences" aria-label={text('list.diff')}>
      <h2 class="small">{text('list.diff')}</h2>
      {part('fresh', fresh)}
      {part('changed', changed)}
      {part('gone', gone)}
      <p class="quiet">
        {fresh + changed + gone === 0 ? text('list.diff.nothing') : counted('list.diff.same', same)}{' '}
        {kept > 0 && counted('list.diff.kept', kept)}
      </p>
      {gone > 0 && (
        <fieldset class="notice plain">
          <legend>{counted('list.leaving', gone)}</legend>
          {likelyLeaving(difference) === 'keep' && <p>{text('list.leaving.many', { gone: number(gone) })}</p>}
          {LEAVINGS.map((one) => (
            <label key={one}>
              <input type="radio" name="leaving" checked={one === leaving} onChange={() => leave(one)} />{' '}
              {text(`list.leaving.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}
