import { useId, useState } from 'react'
import { Area } from '../parts/Area.tsx'
import { Pressable } from '../parts/Pressable.tsx'
import { words } from '../state/boot.ts'
import { look } from '../style/class-names.ts'

/** End-to-end encryption asks for a PIN before anything can be written; any six digits do. */
export function PinGate({ onOpen }: { onOpen: () => void }) {
  const [pin, setPin] = useState('')
  const title = useId()
  const enter = (): void => {
    if (/^\d{6}$/u.test(pin)) onOpen()
  }
  return (
    <div className={look('veil')}>
      <Area role="dialog" labelledBy={title} looks={['dialog']}>
        <h2 id={title} className={look('sectionTitle')}>
          {words.pinTitle}
        </h2>
        <p>
          <input
            className={look('pinField')}
            aria-label={words.pin}
            inputMode="numeric"
            value={pin}
            onChange={(event) => setPin(event.target.value)}
          />
        </p>
        <div className={look('dialogRow')}>
          <Pressable looks={['button', 'primary']} onPress={enter}>
            <span>{words.continue}</span>
          </Pressable>
        </div>
      </Area>
    </div>
  )
}
