import { useRef, useState } from 'preact/hooks'
import { codeOf, type FaultCode } from '../../core/fault.ts'
import type { Change, ChangeKind } from '../../core/roster/difference.ts'
import { number, text } from '../text.ts'
import type { OptionsActions } from './actions.ts'
import { ChangeRow } from './ChangeRow.tsx'

/** People shown with each look. */
const PAGE = 20

interface Props {
  kind: ChangeKind
  count: number
  title: string
  changes: OptionsActions['changes']
}

/** Those who are new, changed or gone, one by one; they are opened only when they are looked at. */
export function ChangeList({ kind, count, title, changes }: Props) {
  const [shown, setShown] = useState<readonly Change[]>([])
  const [fault, setFault] = useState<FaultCode>()
  const asking = useRef(false)
  async function more(): Promise<void> {
    if (asking.current) return
    asking.current = true
    try {
      const next = await changes(kind, shown.length, PAGE)
      setShown([...shown, ...next])
    } catch (error) {
      setFault(codeOf(error))
    } finally {
      asking.current = false
    }
  }
  return (
    <details
      class="changes"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && shown.length === 0) void more()
      }}
    >
      <summary>{title}</summary>
      <ul class="plain">
        {shown.map((change) => (
          <ChangeRow key={(change.after ?? change.before)?.id} change={change} />
        ))}
      </ul>
      <p class="fault" role="alert">
        {fault && text(`fault.${fault}`)}
      </p>
      {shown.length > 0 && shown.length < count && (
        <button type="button" onClick={() => void more()}>
          {text('list.diff.more', { count: number(count - shown.length) })}
        </button>
      )}
    </details>
  )
}
