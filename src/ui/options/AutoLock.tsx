import { useState } from 'preact/hooks'
import { LOCK_MINUTES, type LockMinutes } from '../../core/auto-lock.ts'
import type { FaultCode } from '../../core/fault.ts'
import type { SafeActions } from '../../core/safe-actions.ts'
import { counted } from '../counted.ts'
import { useOwnId } from '../kit/use-own-id.ts'
import { text } from '../text.ts'

interface Props {
  /** In force now. */
  minutes: number
  /** The longest that the practice allows, if it says so. */
  most: number | undefined
  choose: SafeActions['chooseLock']
}

/** When the vault locks by itself. */
export function AutoLock({ minutes, most, choose }: Props) {
  const id = useOwnId()
  const [fault, setFault] = useState<FaultCode>()
  const allowed: number[] = LOCK_MINUTES.filter((each) => each <= (most ?? each))
  const choices = [...new Set([...allowed, minutes])].toSorted((a, b) => a - b)
  return (
    <section class="card fields">
      <h2>{text('auto-lock.title')}</h2>
      <div class="field">
        <label for={id}>{text('auto-lock.label')}</label>
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget: { value } }) => void choose(Number(value) as LockMinutes).then(setFault)}
        >
          {choices.map((each) => (
            <option key={each} value={each} selected={each === minutes}>
              {counted('auto-lock.minutes', each)}
            </option>
          ))}
        </select>
        <p role="alert" class="fault">
          {fault && text(`fault.${fault}`)}
        </p>
        <p id={`${id}-hint`} class="quiet hint">
          {text('auto-lock.hint')} {most !== undefined && counted('auto-lock.most', most)}
        </p>
      </div>
    </section>
  )
}
