import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import { Field } from '../kit/Field.tsx'
import { Notice } from '../kit/Notice.tsx'
import { text } from '../text.ts'

interface Props {
  /** There is no vault. */
  nothing: boolean
  erase(): Promise<FaultCode | undefined>
}

/** The word that has to be typed; the same in every language of the interface. */
const WORD = 'ERASE'

/** The end of list, log and settings, in two steps: the button, then the word. Also for who forgot the passphrase. */
export function EraseEverything({ nothing, erase }: Props) {
  const [asked, setAsked] = useState(false)
  const [word, setWord] = useState('')
  const [result, setResult] = useState<FaultCode | 'erased'>()
  const asker = useRef<HTMLButtonElement>(null)
  const before = useRef(asked)
  useLayoutEffect(() => {
    if (before.current && !asked) asker.current?.focus()
    before.current = asked
  }, [asked])
  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    if (word !== WORD) return
    setResult((await erase()) ?? 'erased')
    setAsked(false)
    setWord('')
  }
  return (
    <section class="card erase">
      <h2>{text('security.erase')}</h2>
      {result === 'erased' && <Notice kind="good">{text('security.erased')}</Notice>}
      <p>{text('security.erase-explain')}</p>
      {asked ? (
        <form
          class="fields"
          onSubmit={submit}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setAsked(false)
          }}
        >
          <Field label={text('security.erase-word')} value={word} change={setWord} spellcheck={false} focus={true} />
          <div class="choices">
            <button type="button" onClick={() => setAsked(false)}>
              {text('list.cancel')}
            </button>
            <button type="submit" class="danger" disabled={word !== WORD}>
              {text('security.erase-now')}
            </button>
          </div>
        </form>
      ) : (
        <button
          type="button"
          class="danger"
          ref={asker}
          disabled={nothing && result === 'erased'}
          onClick={() => setAsked(true)}
        >
          {text('security.erase')}
        </button>
      )}
      <p class="fault" role="alert">
        {result !== undefined && result !== 'erased' && text(`fault.${result}`)}
      </p>
    </section>
  )
}
