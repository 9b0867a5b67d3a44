import type { Channel } from '../../core/channel.ts'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'

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
  return (
    <fieldset class={first ? 'channel first' : 'channel'} aria-label={what}>
      <div class="channel-fields">
        {'url' in channel ? (
          <Field
            label={text(`reply.${channel.kind}`)}
            type="url"
            value={channel.url}
            change={(url) => change({ ...channel, url })}
            error={wrong.includes('url') ? text('reply.invalid.url') : undefined}
          />
        ) : (
          <>
            <Field
              label={text('reply.phone')}
              type="tel"
              value={channel.number}
              change={(number) => change({ ...channel, number })}
              error={wrong.includes('number') ? text('reply.invalid.number') : undefined}
            />
            <Field
              label={text('reply.hours')}
              value={channel.hours ?? ''}
              change={(hours) => change({ ...channel, hours })}
              error={wrong.includes('hours') ? text('reply.invalid.hours') : undefined}
            />
          </>
        )}
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
