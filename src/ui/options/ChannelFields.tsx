import type { Channel } from '../../core/channel.ts'
import { fieldOfChannel, valueOfChannel, withChannelValue } from '../../core/channel-field.ts'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'

const TYPES = { url: 'url', number: 'tel', email: 'email', address: 'text' } as const

interface Props {
  channel: Channel
  first: boolean
  last: boolean
  change(channel: Channel): void
  move(by: 1 | -1): void
  remove(): void
  /** Names of the fields that cannot be used. */
  wrong: readonly string[]
}

/** One way to reach the practice. */
export function ChannelFields({ channel, first, last, change, move, remove, wrong }: Props) {
  const what = text(`channel.${channel.kind}`)
  const field = fieldOfChannel(channel)
  return (
    <fieldset class={first ? 'channel first' : 'channel'} aria-label={what}>
      <div class="channel-fields">
        <Field
          label={text(`reply.${channel.kind}`)}
          type={TYPES[field]}
          value={valueOfChannel(channel)}
          change={(value) => change(withChannelValue(channel, value))}
          error={wrong.includes(field) ? text(`reply.invalid.${field}`) : undefined}
        />
        {channel.kind === 'phone' && (
          <Field
            label={text('reply.hours')}
            value={channel.hours ?? ''}
            change={(hours) => change({ ...channel, hours })}
            error={wrong.includes('hours') ? text('reply.invalid.hours') : undefined}
          />
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={channel.nonUrgentOnly ?? false}
            onChange={(event) => change({ ...channel, nonUrgentOnly: event.currentTarget.checked })}
          />{' '}
          {text('reply.non-urgent')}
        </label>
      </div>
      <div class="channel-tools">
        <Tool says="↑" name={text('reply.up', { channel: what })} off={first} press={() => move(-1)} />
        <Tool says="↓" name={text('reply.down', { channel: what })} off={last} press={() => move(1)} />
        <Tool says="×" name={text('reply.remove', { channel: what })} press={remove} />
      </div>
    </fieldset>
  )
}

function Tool({ says, name, off = false, press }: { says: string; name: string; off?: boolean; press(): void }) {
  return (
    <button type="button" class="quiet-button" aria-label={name} title={name} disabled={off} onClick={press}>
      <span aria-hidden="true">{says}</span>
    </button>
  )
}
