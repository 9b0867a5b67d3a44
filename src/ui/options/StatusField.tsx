import type { Patient } from '../../core/model.ts'
import { useOwnId } from '../kit/use-own-id.ts'
import { text } from '../text.ts'

interface Props {
  status: Patient['status']
  change(status: Patient['status']): void
}

const STATUSES = ['active', 'inactive', 'deceased'] as const

/** Whether somebody is a patient now. */
export function StatusField({ status, change }: Props) {
  const id = useOwnId()
  return (
    <div class="field">
      <label for={id}>{text('list.status')}</label>
      <select
        id={id}
        value={status}
        onChange={({ currentTarget: { value } }) => change(STATUSES.find((one) => one === value) ?? 'active')}
      >
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {text(`status.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
