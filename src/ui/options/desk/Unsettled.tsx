import type { SettingName } from '../../../core/policy/document.ts'
import type { PolicyDraft } from '../../../core/policy/draft.ts'
import { text } from '../../text.ts'

interface Props {
  names: readonly SettingName[]
  draft: PolicyDraft
}

/** What has to be chosen or put right before anything can be signed: who decides a setting, or what it is. */
export function Unsettled({ names, draft: { settings } }: Props) {
  if (names.length === 0) return null
  return (
    <div class="unsettled">
      <p>{text('desk.unsettled')}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            {text(settings[name]?.locked === undefined ? 'desk.unsettled-who' : 'desk.unsettled-what', {
              setting: text(`setting.${name}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
