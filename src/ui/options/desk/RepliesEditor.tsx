import { LANGUAGES } from '../../../core/language.ts'
import { Field } from '../../kit/Field.tsx'
import { text } from '../../text.ts'

interface Props {
  /** By language. */
  value: Record<string, string>
  change(value: unknown): void
  /** Languages whose reply cannot be used. */
  wrong: readonly string[]
}

/** The practice's own replies in other languages; an empty one is left to the shipped text. */
export function RepliesEditor({ value, change, wrong }: Props) {
  return (
    <>
      <p class="quiet">{text('desk.replies-hint')}</p>
      {LANGUAGES.map((language) => (
        <Field
          key={language}
          label={text('desk.reply-in', { language: text(`language.${language}`) })}
          rows={3}
          value={value[language] ?? ''}
          change={(written) => {
            const { [language]: _, ...others } = value
            change(written === '' ? others : { ...others, [language]: written })
          }}
          error={wrong.includes(language) ? text('reply.invalid.reply') : undefined}
        />
      ))}
    </>
  )
}
