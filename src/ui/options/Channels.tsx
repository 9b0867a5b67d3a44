import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Channel } from '../../core/channel.ts'
import { CHANNEL_KINDS } from '../../core/channel-field.ts'
import type { ChannelReading } from '../../core/read-channel.ts'
import { text } from '../text.ts'
import { ChannelFields } from './ChannelFields.tsx'
import { moved, newChannel } from './draft.ts'

interface Props {
  channels: readonly Channel[]
  change(channels: Channel[]): void
  /** What one is taken for. */
  read(channel: Channel): ChannelReading
  /** Paths of the fields that cannot be used. */
  wrong: readonly string[]
}

/** As many as a policy may have. */
const MOST = 8

/** The ways to reach the practice, in order of preference. */
export function Channels({ channels, change, read, wrong }: Props) {
  const box = useRef<HTMLFieldSetElement>(null)
  /** The id of a new one, whose first field gets the focus; `''` where one went: then the focus stays in the box. */
  const goTo = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (goTo.current === undefined) return
    const within = goTo.current === '' ? '.adders button' : `[data-channel="${goTo.current}"] input`
    box.current?.querySelector<HTMLElement>(within)?.focus()
    goTo.current = undefined
  })
  return (
    <fieldset class="channels" ref={box}>
      <legend>{text('reply.channels')}</legend>
      <p class="quiet">{text('reply.channels-hint')}</p>
      <ol class="plain">
        {channels.map((channel, place) => (
          <li key={channel.id} data-channel={channel.id}>
            <ChannelFields
              channel={channel}
              reading={read(channel)}
              last={place === channels.length - 1}
              first={place === 0}
              change={(next) => change(channels.map((old) => (old.id === channel.id ? next : old)))}
              move={(by) => change(moved(channels, place, by))}
              remove={() => {
                goTo.current = ''
                change(channels.filter(({ id }) => id !== channel.id))
              }}
              wrong={wrong.flatMap((path) => (path.startsWith(`channels.${place}.`) ? [path.split('.')[2] ?? ''] : []))}
            />
          </li>
        ))}
      </ol>
      <p class="fault" role="alert">
        {wrong.includes('channels') && text('reply.no-channel')}
      </p>
      {channels.length < MOST && (
        <div class="choices adders">
          {CHANNEL_KINDS.map((kind) => (
            <button
              type="button"
              key={kind}
              class="quiet-button"
              onClick={() => {
                const added = newChannel(kind, channels)
                goTo.current = added.id
                change([...channels, added])
              }}
            >
              {text(`reply.add.${kind}`)}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  )
}
