import { useState } from 'preact/hooks'
import type { SafeState } from '../../core/safe.ts'
import type { SafeActions } from '../../core/safe-actions.ts'
import { FileField } from '../kit/FileField.tsx'
import { SecretForm } from '../kit/SecretForm.tsx'
import { text } from '../text.ts'
import { copyText } from './copy-text.ts'
import { KeyFileForm } from './KeyFileForm.tsx'
import { ShareDone } from './ShareDone.tsx'

interface Props {
  safe: SafeState
  restore: SafeActions['restore']
}

/** Brings a copy back: the one in the browser or a file, each with its passphrase. */
export function Restore({ safe: { second, restoring }, restore }: Props) {
  const [file, setFile] = useState<File>()
  const secret = [{ label: text('restore.secret'), hint: text('restore.secret-hint') }]
  const secretOfFile = [{ label: text('restore.file-secret'), hint: text('restore.secret-hint') }]
  return (
    <div class="stack">
      {restoring !== undefined && <ShareDone label={text('restore.running')} share={restoring} />}
      {second !== undefined && (
        <section>
          <h3>{text('restore.second')}</h3>
          <p>{copyText('restore.what', second)}</p>
          <SecretForm
            fields={secret}
            button={text('restore.second-button')}
            send={(passphrase = '') => restore(undefined, passphrase)}
          />
        </section>
      )}
      <section class="fields">
        {second !== undefined && <h3>{text('restore.file-title')}</h3>}
        <FileField label={text('restore.file')} file={file} change={setFile} />
        {file !== undefined && (
          <SecretForm
            fields={secretOfFile}
            button={text('restore.file-button')}
            send={(passphrase = '') => restore(file, passphrase)}
          />
        )}
        {file !== undefined && (
          <details>
            <summary>{text('practice-key.restore')}</summary>
            <div class="inside">
              <KeyFileForm button={text('restore.file-button')} send={(keyFile) => restore(file, keyFile)} />
            </div>
          </details>
        )}
      </section>
    </div>
  )
}
