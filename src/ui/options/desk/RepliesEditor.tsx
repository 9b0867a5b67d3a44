import { LANGUAGES } from '../../../core/language.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { text } from '../../text.ts'

interface Props {
  /** By language; none where the ready texts are wanted, `null` while nobody has said so. */
  value: Record<string, string> | null
  change(value: unknown): void
  /** Languages whose reply cannot be used; `''` is all of it. */
  wrong: readonly string[]
}

const KINDS = ['ready', 'own'] as const

/** The practice's replies in other languages: the shipped ones, or its own. An empty one is left to the shipped text. */
export function RepliesEditor({ value, change, wrong }: Props) {
  const kind = value === null ? undefined : Object.keys(value).length === 0 ? 'ready' : 'own'
  return (
    <>
      <Choice
        label={text('setting.replies')}
        value={kind}
        options={KINDS.map((one) => ({ value: one, label: text(`replies.${one}`) }))}
        change={(next) => change(next === 'ready' ? {} : { [FIRST]: '' })}
        error={wrong.includes('') ? text('desk.choose') : undefined}
      />
      {value !== null && kind === 'own' && (
        <>
          <p class="quiet">{text('desk.replies-hint')}</p>
          {LANGUAGES.map((language) => (
            <Field
              key={language}
              label={text('desk.reply-in', { language: text(`language.${language}`) })}
              rows={3}
              value={value[language] ?? ''}
              change={(written) => change(withReply(value, language, written))}
              error={wrong.includes(language) ? text('reply.invalid.reply') : undefined}
            />
          ))}
        </>
      )}
    </>
  )
}

/** The language whose field is marked while none is written. */
const FIRST = 'es'

/** The replies with one changed. Without any there stays an empty one, which cannot be signed: that is no choice of the ready texts. */
function withReply(value: Record<string, string>, language: string, written: string): Record<string, string> {
  const filled = Object.entries({ ...value, [language]: written }).filter(([, words]) => words !== '')
  return filled.length === 0 ? { [language]: '' } : Object.fromEntries(filled)
}
