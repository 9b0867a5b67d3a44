import type { Wish } from '../../core/reply/prepare.ts'
import type { Wishes } from '../../core/reply/wishes.ts'
import { TONES } from '../../core/reply/words.ts'
import { Choice } from '../kit/Choice.tsx'
import { text } from '../text.ts'

interface Props {
  wish: Wish
  /** What the policy leaves open. */
  wishes: Wishes
  change(wish: Wish): void
}

const OWN = 'own'

/** Language, tone and way for this one message; nothing where the policy leaves nothing open. */
export function MessageWishes({ wish, wishes: { languages, tones, channels }, change }: Props) {
  if (languages.length < 2 && tones.length === 0 && channels.length < 2) return null
  const language = wish.language ?? languages[0]?.language ?? 'en'
  const own = languages.find((one) => one.language === language)?.own === true
  const { tone: _, ...toneless } = wish
  const sounds = [OWN, ...TONES] as const
  return (
    <details class="wishes" open={Object.keys(wish).length > 0}>
      <summary>{text('row.wish')}</summary>
      <div class="fields">
        {languages.length > 1 && (
          <Choice
            label={text('reply.language')}
            value={language}
            options={languages.map((one) => ({ value: one.language, label: text(`language.${one.language}`) }))}
            change={(next) => change({ ...wish, language: next })}
          />
        )}
        {tones.length > 0 && (
          <Choice
            label={text('reply.tone')}
            value={wish.tone ?? OWN}
            options={sounds.map((one) => ({
              value: one,
              label: one === OWN ? text(own ? 'row.wish-own' : 'row.wish-usual') : text(`tone.${one}`),
            }))}
            change={(next) => change(next === OWN ? toneless : { ...wish, tone: next })}
          />
        )}
        {channels.length > 1 && (
          <Choice
            label={text('row.wish-channel')}
            value={wish.channel ?? channels[0]?.id ?? ''}
            options={channels.map(({ id, kind }) => ({ value: id, label: text(`channel.${kind}`) }))}
            change={(channel) => change({ ...wish, channel })}
          />
        )}
      </div>
    </details>
  )
}
