import type { RequestKey } from '../core/model.ts'
import { BUTTONS } from './variants.ts'

/** Holds Facebook's Confirm back, on every card alike. */
export interface Guard {
  /** Lets exactly one click through, on this button. */
  pass(button: HTMLElement): void
}

/** What the guard is made of. */
export interface GuardParts {
  view: Window
  /** Whether it holds now. */
  isOn(): boolean
  /** Whose request a confirming button is of, as the page is in this moment. */
  confirms(button: Element): RequestKey | undefined
  /** The user pressed a button that is held. */
  confirming(key: RequestKey): void
}

/**
 * Makes a press of Confirm wait for the extension: a click, Enter or Space on any request's confirming button goes no further
 * and is told. It keeps nothing in mind: what is not let through did not happen, whoever it was for.
 */
export function makeGuard({ view, isOn, confirms, confirming }: GuardParts, stop: AbortSignal): Guard {
  let passing: Element | undefined

  const hold = (event: Event): void => {
    if (!isOn()) return
    const [target] = event.composedPath()
    const button = target instanceof Element ? target.closest(BUTTONS) : null
    if (button === null) return
    if (event.type === 'click' && button === passing) {
      passing = undefined
      return
    }
    const key = confirms(button)
    if (key === undefined) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // A page must not be able to open our panel by itself, and one press is one word.
    const isRepeated = event instanceof KeyboardEvent && event.repeat
    if (event.isTrusted && !isRepeated) confirming(key)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') hold(event)
  }
  // The window's capture phase comes before every handler of the page's tree.
  view.addEventListener('click', hold, { capture: true, signal: stop })
  view.addEventListener('keydown', onKey, { capture: true, signal: stop })

  return {
    pass(button) {
      passing = button
      button.click()
      passing = undefined
    },
  }
}
