import { useState } from 'preact/hooks'
import { text } from '../../text.ts'

interface Props {
  /** Saves the private key as a file. @returns the public one */
  make(): Promise<string>
  /** Takes the public key for the policy. */
  take(publicKey: string): void
}

/** Makes the pair of keys with which the practice can open its physicians' vaults. */
export function MakeKeyPair({ make, take }: Props) {
  const [made, setMade] = useState(false)
  async function press(): Promise<void> {
    take(await make())
    setMade(true)
  }
  return (
    <div>
      <button type="button" onClick={() => void press()}>
        {text('practice-key.make')}
      </button>
      <p role="status" class="quiet">
        {text(made ? 'practice-key.made' : 'practice-key.make-hint')}
      </p>
    </div>
  )
}
