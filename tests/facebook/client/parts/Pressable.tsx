import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react'
import { scenario } from '../state/boot.ts'
import { type Look, look } from '../style/class-names.ts'

/**
 * What can be pressed, as Facebook builds it: a `div` that acts on `click`, and on Enter and Space. `pressAction` respects
 * `defaultPrevented`, `onPress` does not.
 * @param label accessible label; the text is the name where there is none
 * @param onPress told whether a person at the screen pressed
 */
export function Pressable({
  label,
  looks,
  onPress,
  children,
}: {
  label?: string | undefined
  looks: Look[]
  onPress: (trusted: boolean) => void
  children: ReactNode
}) {
  function act(event: SyntheticEvent): void {
    if (scenario.press === 'pressAction' && event.nativeEvent.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    onPress(event.nativeEvent.isTrusted)
  }
  function key(event: KeyboardEvent): void {
    if (event.key === 'Enter' || event.key === ' ') act(event)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: Facebook's buttons are no buttons
    <div role="button" tabIndex={0} aria-label={label} className={look(...looks)} onClick={act} onKeyDown={key}>
      {children}
    </div>
  )
}
