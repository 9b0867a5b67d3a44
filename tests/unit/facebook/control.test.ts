// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { makeControl } from '../../../src/facebook/control.ts'
import { h } from './author/build.ts'

/** What a page can see of a control. */
const outside = (control: HTMLElement): string => control.outerHTML

function roots(make: () => void): string[] {
  const seen: string[] = []
  const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    attach.mockRestore()
    const root = this.attachShadow({ ...init, mode: 'open' })
    seen.push(init.mode)
    queueMicrotask(() => seen.push(root.innerHTML))
    return root
  })
  make()
  return seen
}

it('is the same for everybody: no attribute, no text, no state', async () => {
  const a: string[] = roots(() => void makeControl(document, () => {}))
  const b: string[] = roots(() => void makeControl(document, () => {}))
  await Promise.resolve()
  expect(a).toEqual(b)
  expect(a[0]).toBe('closed')
  expect(a[1]).toContain(':host')
  expect(a[1]?.replace(/<style>.*<\/style>/su, '').replace(/<[^>]*>/gu, '')).toBe('')
  expect(outside(makeControl(document, () => {}))).toBe('<span></span>')
})

it('listens to real clicks of the user only', () => {
  let pressed = 0
  const control = makeControl(document, () => (pressed += 1))
  control.click()
  control.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(pressed).toBe(0)
  const real = new MouseEvent('click', { bubbles: true })
  Object.defineProperty(real, 'isTrusted', { value: true })
  control.dispatchEvent(real)
  expect(pressed).toBe(1)
})

it('keeps its click from the row around it, which may be a link', () => {
  const control = makeControl(document, () => {})
  let heard = 0
  const row = h('a', { href: '#' }, control)
  row.addEventListener('click', () => (heard += 1))
  row.addEventListener('auxclick', () => (heard += 1))
  const events = ['click', 'auxclick'].map((type) => new MouseEvent(type, { bubbles: true, cancelable: true }))
  for (const event of events) control.dispatchEvent(event)
  expect(events.every(({ defaultPrevented }) => defaultPrevented)).toBe(true)
  expect(heard).toBe(0)
})
