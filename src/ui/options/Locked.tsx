import type { ComponentChildren } from 'preact'
import type { SettingName } from '../../core/policy/document.ts'
import type { PolicyReport } from '../../core/policy/report.ts'
import { text } from '../text.ts'

interface Props {
  name: SettingName
  report: PolicyReport
  children: ComponentChildren
}

/** A setting that the practice may have locked: then it can be read but not changed, and it says who locked it. */
export function Locked({ name, report, children }: Props) {
  const who = whoLocked(name, report)
  if (who === undefined) return <>{children}</>
  return (
    <fieldset class="locked" disabled>
      <legend>{who}</legend>
      {children}
    </fieldset>
  )
}

/** Who locked a setting, in words; nothing where nobody did. */
export function whoLocked(name: SettingName, { fields, organization }: PolicyReport): string | undefined {
  const { locked = false, origin } = fields[name] ?? {}
  if (!locked) return
  if (origin === 'signed') return text('locked.signed')
  return organization === undefined ? text('locked.managed') : text('locked.by', { organization })
}
