import type { Channel } from '../../../core/channel.ts'
import type { Profile } from '../../../core/guidance/profile.ts'
import type { SettingName } from '../../../core/policy/document.ts'
import type { PolicyDraft } from '../../../core/policy/draft.ts'
import { firstValueOf } from '../../../core/policy/setting-form.ts'
import type { ChannelReading } from '../../../core/read-channel.ts'
import { Choice } from '../../kit/Choice.tsx'
import { text } from '../../text.ts'
import { MakeKeyPair } from './MakeKeyPair.tsx'
import { SettingEditor } from './SettingEditor.tsx'

interface Props {
  name: SettingName
  draft: PolicyDraft
  /** Paths of what cannot be used. */
  wrong: readonly string[]
  profiles: readonly Profile[]
  change(part: Partial<PolicyDraft>): void
  makeKeyPair(): Promise<string>
  /** What a channel is taken for. */
  readChannel(channel: Channel): ChannelReading
}

const RULES = ['left', 'proposed', 'locked'] as const

/** One setting of the policy: whether the practice decides it, whether that is locked, and what it is. */
export function SettingRule({ name, draft: { settings }, wrong, profiles, change, makeKeyPair, readChannel }: Props) {
  const ruled = settings[name]
  const rule =
    ruled === undefined ? 'left' : ruled.locked === undefined ? undefined : ruled.locked ? 'locked' : 'proposed'
  const put = (next: PolicyDraft['settings'][SettingName]): void => {
    const { [name]: _, ...others } = settings
    change({ settings: next === undefined ? others : { ...others, [name]: next } })
  }
  const path = `settings.${name}.value`
  const mine = wrong.filter((one) => one === path || one.startsWith(`${path}.`))
  return (
    <div class="rule">
      <Choice
        label={text('desk.rule', { setting: text(`setting.${name}`) })}
        value={rule}
        options={RULES.map((value) => ({ value, label: text(`desk.rule.${value}`) }))}
        change={(next) =>
          put(next === 'left' ? undefined : { value: ruled?.value ?? firstValueOf(name), locked: next === 'locked' })
        }
        error={wrong.includes(`settings.${name}.locked`) ? text('desk.choose-who') : undefined}
      />
      {ruled !== undefined && rule === undefined && <p class="quiet">{text('desk.from-here')}</p>}
      {ruled !== undefined && (
        <SettingEditor
          name={name}
          value={ruled.value}
          change={(value) => put({ ...ruled, value })}
          wrong={mine.map((one) => one.slice(path.length + 1))}
          profiles={profiles}
          readChannel={readChannel}
        />
      )}
      {ruled !== undefined && name === 'escrowKey' && (
        <MakeKeyPair make={makeKeyPair} take={(value) => put({ ...ruled, value })} />
      )}
    </div>
  )
}
