import type { Channel } from '../../core/channel.ts'
import { type ChannelField, fieldOfChannel, valueOfChannel, withChannelValue } from '../../core/channel-field.ts'
import { destinationOf } from '../../core/channel-words.ts'
import type { ChannelReading } from '../../core/read-channel.ts'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })
const TYPES = { url: 'url', number: 'tel', email: 'email', address: 'text' } as const

interface Props {
  channel: Channel
  /** What it is taken for. */
  reading: ChannelReading
  first: boolean
  last: boolean
  change(channel: Channel): void
  move(by: 1 | -1): void
  remove(): void
  /** Names of the fields that cannot be used. */
  wrong: readonly string[]
}

/** One way to reach the practice. */
export function ChannelFields({ channel, reading, first, last, change, move, remove, wrong }: Props) {
  const what = text(`channel.${channel.kind}`)
  const field = fieldOfChannel(channel)
  return (
    <fieldset class={first ? 'channel first' : 'channel'} aria-label={what}>
      <div class="channel-fields">
        <Field
          label={text(`reply.${channel.kind}`)}
          type={TYPES[field]}
          value={'printed' in channel ? destinationOf(channel) : valueOfChannel(channel)}
          change={(value) => change(withChannelValue(channel, value))}
          error={wrong.includes(field) ? faultText(field, reading) : undefined}
          hint={hintText(reading)}
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

/** What cannot be read about a field, with an example where one helps. */
function faultText(field: ChannelField, { fault }: ChannelReading): string {
  return text(`reply.invalid.${fault?.why ?? field}`, { example: fault?.example ?? '' })
}

/** How a telephone number or an address is understood, while it is written. */
function hintText({ channel, note, fault, country }: ChannelReading): string | undefined {
  if (note !== undefined && 'url' in channel) return text(`reply.note.${note}`, { url: channel.url })
  if (!('number' in channel)) return
  if (fault !== undefined || channel.number === '') return text('reply.number-hint')
  const number = destinationOf(channel)
  if (country === undefined) return text('reply.number-read', { number })
  return text('reply.number-read-in', { number, country: COUNTRIES.of(country) ?? country })
}

function Tool({ says, name, off = false, press }: { says: string; name: string; off?: boolean; press(): void }) {
  return (
    <button type="button" class="quiet-button" aria-label={name} title={name} disabled={off} onClick={press}>
      <span aria-hidden="true">{says}</span>
    </button>
  )
}
