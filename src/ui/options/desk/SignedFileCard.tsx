import type { Signed } from '../../../core/policy/desk-screen.ts'
import { text } from '../../text.ts'
import { signedFile } from './signed-file.ts'

interface Props {
  signed: Signed
  fingerprint: string
  save(name: string, file: Blob): void
}

/** The signed file, and what to do with it. */
export function SignedFileCard({ signed: { name, text: written }, fingerprint, save }: Props) {
  return (
    <section class="card fields">
      <h2>{text('desk.file')}</h2>
      <p>{text('desk.file-hint')}</p>
      <p>
        <strong class="fingerprint">{fingerprint}</strong>
      </p>
      <div>
        <button type="button" class="primary" onClick={() => save(name, signedFile(written))}>
          {text('desk.file-save')}
        </button>
      </div>
    </section>
  )
}
