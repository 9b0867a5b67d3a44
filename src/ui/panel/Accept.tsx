import { useEffect, useRef, useState } from 'preact/hooks'
import { checkException } from '../../core/guidance/exception.ts'
import type { Guidance } from '../../core/guidance/guidance.ts'
import { Field } from '../kit/Field.tsx'
import { useOwnId } from '../kit/use-own-id.ts'
import { type TextKey, text } from '../text.ts'
import { Rules } from './Rules.tsx'

interface Props {
  guidance: Guidance
  /** The day it is, ISO 8601. */
  today: string
  /** What is done with it, what the way back is called, and where the note goes. */
  words: { label: TextKey; back?: TextKey; note: TextKey; hint: TextKey }
  accept(exception: unknown): void
  /** The way back, where there is one. */
  close?(): void
  /** Whether the user has opened it just now, and goes on typing in it. */
  focus?: boolean
}

/** Accepts a patient after all: what speaks against it, and for the log a reason, a note and a day to look at it again. */
export function Accept({ guidance, today, words, accept, close, focus = false }: Props) {
  const id = useOwnId()
  const [code, setCode] = useState('')
  const [note, setNote] = useState('')
  const [reviewOn, setReviewOn] = useState(inAYear(today))
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (focus) first.current?.focus()
  }, [focus])
  const checked = checkException({ code, note, reviewOn }, guidance.exceptions, today)
  const problem = 'problem' in checked ? checked.problem : undefined
  const isDated = problem === 'no-review' || problem === 'review-not-ahead' || problem === 'review-too-far'
  return (
    <form
      class="accept fields"
      aria-label={text(words.label)}
      onSubmit={(event) => {
        event.preventDefault()
        if (problem === undefined) accept({ code, note, reviewOn })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close?.()
        // The key that opened the form may still be down: a list that has the focus would take it for a choice.
        if (event.repeat && event.target === first.current) event.preventDefault()
      }}
    >
      <Rules rules={guidance.rules} />
      <div class="field">
        <label for={id}>{text('accept.reason')}</label>
        <select id={id} ref={first} value={code} onChange={(event) => setCode(event.currentTarget.value)}>
          <option value="" disabled>
            {text('accept.choose')}
          </option>
          {guidance.exceptions.map((one) => (
            <option key={one} value={one}>
              {text(`exception.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Field label={text(words.note)} value={note} change={setNote} hint={text(words.hint)} />
      <Field
        label={text('accept.review')}
        type="date"
        value={reviewOn}
        change={setReviewOn}
        error={isDated ? text(`accept.${problem}`) : undefined}
        hint={text('accept.review-hint')}
      />
      <p id={`${id}-why`} class="quiet" role="status">
        {problem !== undefined && !isDated && text(`accept.${problem}`)}
      </p>
      <div class="choices">
        <button type="submit" class="primary" aria-describedby={`${id}-why`} disabled={problem !== undefined}>
          {text(words.label)}
        </button>
        {words.back !== undefined && (
          <button type="button" onClick={close}>
            {text(words.back)}
          </button>
        )}
      </div>
    </form>
  )
}

function inAYear(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCFullYear(day.getUTCFullYear() + 1)
  return day.toISOString().slice(0, 10)
}
