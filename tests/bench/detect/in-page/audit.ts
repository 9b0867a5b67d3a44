import type {} from '../../../facebook/in-page.ts'

/** What an audit of a page found. */
export interface Audit {
  /** Whom the visible pairs are of, in document order, one entry a card. */
  cards: { id: string; name: string }[]
  /** Cards without a control. */
  missed: string[]
  /** Controls that are in no request's card, in a card that reaches over other things, or the second of a card. */
  wrong: string[]
  /** Cards that still wait for their buttons. */
  waiting: number
}

/** A fault that an audit makes for itself: a control taken away, one too many, or a request that the reader is blind to. */
export type Seed = 'none' | 'taken' | 'stray' | 'claimed'

/**
 * Runs in the page: holds every control against the pairs that the replica knows to stand.
 * @param seed a fault to make first, and to take back after
 */
export function auditPage(seed: Seed): Audit {
  const isControl = (one: HTMLElement): boolean =>
    one.attributes.length === 0 && one.childNodes.length === 0 && one.offsetWidth > 0
  const controlsNow = (): HTMLElement[] => [...document.querySelectorAll('span')].filter(isControl)
  const standing = window.__replica.standing()
  const others = [...document.querySelectorAll<HTMLElement>('[role=button]')].filter(
    (button) => !standing.some(({ element }) => element.contains(button)),
  )
  const [first] = controlsNow()
  const place = first?.parentElement
  const stray = document.createElement('span')
  if (seed === 'taken') first?.remove()
  if (seed === 'stray') {
    const host = document.createElement('div')
    host.style.cssText = 'display: grid; width: 28px; height: 28px'
    host.append(stray)
    document.body.append(host)
  }
  const [other] = others
  if (seed === 'claimed' && other !== undefined)
    standing.push({ id: 'nobody', name: 'Nobody', element: other, since: 0 })

  const controls = controlsNow()
  const visible = standing.filter(({ element }) => element.checkVisibility({ visibilityProperty: true }))
  const inOrder = visible.toSorted((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1))
  const owned = new Map<HTMLElement, number>()
  const wrong: string[] = []
  for (const control of controls) {
    const card = control.parentElement
    if (card === null) continue
    const inside = standing.filter(({ element }) => card.contains(element))
    const seen = inside.filter((pair) => visible.includes(pair))
    const buttons = [...card.querySelectorAll('[role=button]')]
    const isOnly = buttons.every((button) => inside.some(({ element }) => element.contains(button)))
    const [pair] = seen
    const isOne = new Set(inside.map(({ id }) => id)).size === 1
    if (pair === undefined || !isOne || !isOnly || owned.has(pair.element)) wrong.push(card.textContent ?? '')
    for (const { element } of seen) owned.set(element, (owned.get(element) ?? 0) + 1)
  }
  const missed = inOrder.filter(({ element }) => !owned.has(element)).map(({ id }) => id)
  if (seed === 'taken' && first !== undefined) place?.append(first)
  stray.parentElement?.remove()
  return {
    cards: inOrder.map(({ id, name }) => ({ id, name })),
    missed,
    wrong,
    waiting: window.__replica.waiting(),
  }
}
