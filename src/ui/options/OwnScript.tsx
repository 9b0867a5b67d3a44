import { useState } from 'preact/hooks'
import { Field } from '../kit/Field.tsx'
import { text } from '../text.ts'

interface Props {
  /** The words to begin with. */
  shown: string
  /** Whether they are the user's own. */
  changed: boolean
  save(words: string): void
}

/** The user's own words in the place of a script; they count for every visit of this kind. */
export function OwnScript({ shown, changed, save }: Props) {
  const [words, setWords] = useState<string>()
  if (words === undefined) {
    return (
      <div class="choices off-paper">
        <button type="button" class="quiet-button" onClick={() => setWords(shown)}>
          {text('visits.edit')}
        </button>
        {changed && (
          <button type="button" class="quiet-button" onClick={() => save('')}>
            {text('visits.reset')}
          </button>
        )}
      </div>
    )
  }
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault()
        save(words)
        setWords(undefined)
      }}
    >
      <Field
        label={text('visits.own')}
        hint={text('visits.own-hint')}
        value={words}
        change={setWords}
        rows={4}
        focus={true}
      />
      <div class="choices">
        <button type="submit" class="primary">
          {text('reply.save')}
        </button>
        <button type="button" onClick={() => setWords(undefined)}>
          {text('list.cancel')}
        </button>
      </div>
    </form>
  )
}
