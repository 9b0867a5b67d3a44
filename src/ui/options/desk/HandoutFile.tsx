import { useState } from 'preact/hooks'
import type { Artefact } from '../../../core/policy/artefacts/files.ts'
import { text } from '../../text.ts'
import { asFile } from './as-file.ts'
import type { DeskActions } from './desk-actions.ts'

interface Props {
  /** What it is and where it goes. */
  title: string
  artefact: Artefact
  /** Nothing where something is missing for it. */
  written: string | undefined
  actions: Pick<DeskActions, 'save' | 'copy'>
}

/** One thing to paste: to be seen, copied and saved. */
export function HandoutFile({ title, artefact: { name, encoding }, written, actions }: Props) {
  const [copied, setCopied] = useState(false)
  if (written === undefined) return <p class="quiet">{text('desk.needs-address', { what: title })}</p>
  return (
    <div class="handout">
      <p>{title}</p>
      <textarea readOnly={true} rows={6} aria-label={name} value={written} spellcheck={false} />
      <div class="choices">
        <button
          type="button"
          aria-label={`${text('desk.save')} ${name}`}
          onClick={() => actions.save(name, asFile(written, encoding))}
        >
          {text('desk.save')} <code>{name}</code>
        </button>
        <button
          type="button"
          aria-label={`${text('desk.copy')} ${name}`}
          onClick={() => void actions.copy(written).then(() => setCopied(true))}
        >
          {text('desk.copy')}
        </button>
        <span role="status">{copied && text('desk.copied')}</span>
      </div>
    </div>
  )
}
