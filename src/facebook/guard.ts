import type { Identity } from '../core/model.ts'
import type { Card } from './cards.ts'
import { samePerson } from './links.ts'
import { BUTTONS } from './variants.ts'

/** Leave for one press of Confirm on one person's card. */
export interface Leave {
  intentId: string
  expected: Identity
}

/** Holds Facebook's Confirm back, on every card alike. It never presses anything. */
export interface Guard {
  /** The user's next press of Confirm on this person's card goes through, once. */
  allow(leave: Leave): void
  /** Takes the leave for this person back. @returns it, where it was not used */
  holdAgain(who: Identity): Leave | undefined
}

/** What the guard is made of. */
export interface GuardParts {
  view: Window
  /** Whether it holds now. */
  isOn(): boolean
  /** The request's card that a confirming button is of, as the page is in this moment. */
  cardOf(button: Element): Card | undefined
  /** The user pressed a button that is held. */
  confirming(card: Card): void
  /** The user pressed a button that was free for this press; the page has not heard of it yet. */
  pressed(leave: Leave, card: Card): void
}

/**
 * Makes the user's press of Confirm wait for the extension: a click, Enter or Space on any request's confirming button goes no
 * further and is told. A page that dispatches such an event by itself gets it as if nobody were here.
 */
export function makeGuard({ view, isOn, cardOf, confirming, pressed }: GuardParts, stop: AbortSignal): Guard {
  const leaves: Leave[] = []
  /** Enter and Space on a native button become a click of it, which belongs to the same press. */
  let typed: { button: Element; who: Identity } | undefined

  function take(who: Identity): Leave | undefined {
    const at = leaves.findIndex(({ expected }) => samePerson(expected, who))
    return at === -1 ? undefined : leaves.splice(at, 1)[0]
  }
  const onPress = (event: MouseEvent | KeyboardEvent): void => {
    if (!event.isTrusted || (!isOn() && leaves.length === 0)) return
    const [target] = event.composedPath()
    const button = target instanceof Element ? target.closest(BUTTONS) : null
    if (button === null) return
    const isOfKey = event instanceof KeyboardEvent
    const before = typed
    typed = undefined
    const card = cardOf(button)
    if (card === undefined) return
    // Between the key and its click the page may have used the button for somebody else.
    const isRest = !isOfKey && event.detail === 0 && before?.button === button
    if (isRest && samePerson(before.who, card.owner.identity)) return
    const isRepeated = isOfKey && event.repeat
    const leave = isRepeated ? undefined : take(card.owner.identity)
    if (leave !== undefined) {
      if (isOfKey) typed = { button, who: leave.expected }
      pressed(leave, card)
      return
    }
    if (!isOn()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    // One press is one word.
    if (!isRepeated) confirming(card)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') onPress(event)
  }
  // The window's capture phase comes before every handler of the page's tree.
  view.addEventListener('click', onPress, { capture: true, signal: stop })
  view.addEventListener('keydown', onKey, { capture: true, signal: stop })

  return {
    allow(leave) {
      take(leave.expected)
      leaves.push(leave)
    },
    holdAgain: take,
  }
}
