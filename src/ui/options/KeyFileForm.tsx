import { useState } from 'preact/hooks'
import type { FaultCode } from '../../core/fault.ts'
import type { PassphraseHelp } from '../../core/passphrase/judgement.ts'
import { FileField } from '../kit/FileField.tsx'
import { SecretForm } from '../kit/SecretForm.tsx'
import { text } from '../text.ts'

interface Props {
  /** Where a new passphrase is set with it: what helps with that. */
  fresh?: PassphraseHelp
  button: string
  /** @param keyFile text of the file @returns what went wrong, if anything */
  send(keyFile: string, passphrase: string): Promise<FaultCode | undefined>
}

/** No key file is longer than this, in bytes. */
const MOST = 10_000

/** What the practice opens with: the file of its private key, and a new passphrase where one is set. */
export function KeyFileForm({ fresh, button, send }: Props) {
  const [file, setFile] = useState<File>()
  const open = async (passphrase = ''): Promise<FaultCode | undefined> =>
    send((await file?.slice(0, MOST).text()) ?? '', passphrase)
  return (
    <div class="stack">
      <FileField label={text('practice-key.file')} file={file} change={setFile} />
      {file !== undefined && <SecretForm fields={[]} fresh={fresh} button={button} send={open} />}
    </div>
  )
}
