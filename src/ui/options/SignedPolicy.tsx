import { useState } from 'preact/hooks'
import type { PolicyFileReading } from '../../core/policy/report.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { Notice } from '../kit/Notice.tsx'
import { useOwnId } from '../kit/use-own-id.ts'
import { text } from '../text.ts'
import type { OptionsActions } from './actions.ts'

interface Props {
  /** Of the key that was accepted; nothing before the first file. */
  fingerprint: string | undefined
  actions: Pick<OptionsActions, 'readPolicyFile' | 'takePolicyFile' | 'dropPolicyFile'>
}

interface Read {
  words: string
  reading: PolicyFileReading
}

/** Takes a signed policy file: the first one only after its key was compared with what the practice says. */
export function SignedPolicy({ fingerprint, actions }: Props) {
  const id = useOwnId()
  const [read, setRead] = useState<Read>()
  const [taken, setTaken] = useState(false)
  async function look(file: File | undefined): Promise<void> {
    if (file === undefined) return
    const words = await file.text()
    setTaken(false)
    setRead({ words, reading: await actions.readPolicyFile(words) })
  }
  async function take({ words }: Read): Promise<void> {
    const reading = await actions.takePolicyFile(words)
    setRead(reading.kind === 'refused' ? { words, reading } : undefined)
    setTaken(reading.kind === 'good')
  }
  return (
    <div class="fields">
      {fingerprint !== undefined && (
        <p>
          {text('policy.key')} <strong class="fingerprint">{fingerprint}</strong>
        </p>
      )}
      <div class="field">
        <label for={id}>{text('policy.file')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void look(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </div>
      {read?.reading.kind === 'refused' && (
        <Notice kind="warning">{text(`policy.problem.${read.reading.problem}`)}</Notice>
      )}
      {read?.reading.kind === 'good' && (
        <section class="notice plain" aria-live="polite">
          <p>{text('policy.file-is', { ...read.reading.document })}</p>
          {!read.reading.known && <p>{text('policy.compare')}</p>}
          <p>
            <strong class="fingerprint">{read.reading.fingerprint}</strong>
          </p>
          <div class="choices">
            <button type="button" class="primary" onClick={() => take(read)}>
              {text(read.reading.known ? 'policy.take' : 'policy.take-key')}
            </button>
            <button type="button" onClick={() => setRead(undefined)}>
              {text('list.cancel')}
            </button>
          </div>
        </section>
      )}
      {taken && <Notice kind="good">{text('policy.taken')}</Notice>}
      {fingerprint !== undefined && (
        <div>
          <Confirm
            ask={text('policy.drop')}
            question={text('policy.drop-sure')}
            yes={text('policy.drop-yes')}
            confirm={actions.dropPolicyFile}
          />
        </div>
      )}
    </div>
  )
}
