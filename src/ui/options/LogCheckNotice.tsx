import type { LogCheck } from '../../core/log/screen.ts'
import { counted } from '../counted.ts'
import { Notice } from '../kit/Notice.tsx'
import { day, text } from '../text.ts'

interface Props {
  check: LogCheck
  fingerprint: string | undefined
}

/** Whether the log is whole, and the mark by which an export of it is known. */
export function LogCheckNotice({ check, fingerprint }: Props) {
  if (check.kind === 'broken') return <Notice kind="warning">{text(`fault.${check.fault}`)}</Notice>
  if (check.kind === 'checking') {
    return (
      <div class="log-check">
        <p class="quiet">{text('log.checking', { percent: Math.floor(check.share * 100) })}</p>
        <progress max={1} value={check.share} aria-label={text('log.checking-label')} />
      </div>
    )
  }
  const { decisions, removed, since } = check
  if (since === undefined) return null
  return (
    <Notice kind="good">
      {counted('log.unbroken', decisions, { date: day(since) })}
      {removed > 0 && ` ${counted('log.removed', removed)}`}
      {fingerprint !== undefined && (
        <span class="quiet fingerprint">
          {text('log.fingerprint')} <span class="code">{fingerprint}</span>
        </span>
      )}
    </Notice>
  )
}
