import type { Channel } from '../../../core/channel.ts'
import type { Former, Profile } from '../../../core/guidance/profile.ts'
import type { SettingName } from '../../../core/policy/document.ts'
import { formOf } from '../../../core/policy/setting-form.ts'
import type { ChannelReading } from '../../../core/read-channel.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { text } from '../../text.ts'
import { Channels } from '../Channels.tsx'
import { FormerEditor } from './FormerEditor.tsx'
import { optionLabel } from './option-label.ts'
import { RepliesEditor } from './RepliesEditor.tsx'
import { Several } from './Several.tsx'

interface Props {
  name: SettingName
  value: unknown
  change(value: unknown): void
  /** Paths within the value that cannot be used; `''` is the value itself. */
  wrong: readonly string[]
  profiles: readonly Profile[]
  /** What a channel is taken for. */
  readChannel(channel: Channel): ChannelReading
}

const YES_NO = ['yes', 'no'] as const

/** The field or fields in which a setting is written, by the kind of its schema. */
export function SettingEditor({ name, value, change, wrong, profiles, readChannel }: Props) {
  const form = formOf(name)
  const label = text(`setting.${name}`)
  const error = wrong.length > 0 ? text(`desk.invalid.${name}`) : undefined
  const unchosen = wrong.length > 0 ? text('desk.choose') : undefined
  switch (form.kind) {
    case 'text': {
      const shape = form.lines > 1 ? { rows: form.lines, hint: text('reply.placeholders') } : {}
      return <Field label={label} value={String(value ?? '')} change={change} error={error} {...shape} />
    }
    case 'number':
      return (
        <Field
          label={label}
          type="number"
          hint={text('desk.range', { min: form.min, max: form.max })}
          value={typeof value === 'number' ? String(value) : ''}
          change={(written) => change(written === '' ? null : Number(written))}
          error={error}
        />
      )
    case 'flag':
      return (
        <Choice
          label={label}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined}
          options={YES_NO.map((one) => ({ value: one, label: text(`desk.${one}`) }))}
          change={(one) => change(one === 'yes')}
          error={unchosen}
        />
      )
    case 'choice':
      return (
        <Choice
          label={label}
          value={typeof value === 'string' ? value : undefined}
          options={form.options.map((one) => ({ value: one, label: optionLabel(name, one, profiles) }))}
          change={change}
          error={unchosen}
        />
      )
    case 'several':
      return (
        <Several
          label={label}
          value={value as string[] | null}
          options={form.options.map((one) => ({ value: one, label: optionLabel(name, one, profiles) }))}
          none={optionLabel(name, 'none', profiles)}
          change={change}
          error={unchosen}
        />
      )
    case 'channels':
      return (
        <Channels
          channels={value as Channel[]}
          read={readChannel}
          change={change}
          wrong={wrong.map((path) => (path === '' ? 'channels' : `channels.${path}`))}
        />
      )
    case 'replies':
      return <RepliesEditor value={value as Record<string, string> | null} change={change} wrong={wrong} />
    case 'former':
      return <FormerEditor value={value as Former | null} change={change} wrong={wrong} />
  }
}
