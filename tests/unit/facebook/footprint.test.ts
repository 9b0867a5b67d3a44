// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { makeControl } from '../../../src/facebook/control.ts'
import { makeFootprint } from '../../../src/facebook/footprint.ts'
import { h } from './author/build.ts'

let card: HTMLElement
let gone: AbortController
beforeEach(() => {
  card = h('div', {}, h('p', {}, 'Ana Lee'))
  gone = new AbortController()
  document.body.replaceChildren(card)
})

const ours = (): Element[] => [...card.querySelectorAll('span')]

it('puts one control into a card, as its last child, and takes it out with the card', () => {
  const footprint = makeFootprint(document, 'control', () => {})
  footprint.card(card, 'id:1', gone.signal)
  footprint.tend()
  expect(ours()).toHaveLength(1)
  expect(card.lastElementChild).toBe(ours()[0])
  gone.abort()
  expect(ours()).toEqual([])
})

it('leaves no node and no attribute where the setting is none', () => {
  const before = document.documentElement.outerHTML
  const footprint = makeFootprint(document, 'none', () => {})
  footprint.card(card, 'id:1', gone.signal)
  footprint.tend()
  expect(document.documentElement.outerHTML).toBe(before)
})

it('follows the setting', () => {
  const footprint = makeFootprint(document, 'none', () => {})
  footprint.card(card, 'id:1', gone.signal)
  footprint.allow('control')
  expect(ours()).toHaveLength(1)
  footprint.allow('none')
  expect(ours()).toEqual([])
})

it('puts back what the page dropped, and gives up where it keeps doing so', () => {
  const footprint = makeFootprint(document, 'control', () => {})
  footprint.card(card, 'id:1', gone.signal)
  let returns = 0
  for (let turn = 0; turn < 50; turn += 1) {
    ours()[0]?.remove()
    footprint.tend()
    returns += ours().length
  }
  expect(returns).toBeGreaterThan(0)
  expect(returns).toBeLessThan(10)
})

it('moves nothing of the page', () => {
  const before = card.innerHTML
  makeFootprint(document, 'control', () => {}).card(card, 'id:1', gone.signal)
  expect(card.innerHTML).toBe(`${before}<span></span>`)
})

it('clears away what an earlier script left, wherever it stands, and no other empty element', () => {
  const left = makeControl(document, () => {})
  const elsewhere = h('span', {})
  const other = h('span', {})
  card.append(left, h('p', {}, 'later'))
  document.body.append(elsewhere, other)
  const style = (text: string): Node => h('div', {}, h('style', {}, text))
  // As Firefox shows a content script the closed root of the control; of another version, which looks otherwise below.
  const own = '\n  :host {\n    all: initial !important; width: 1px'
  Object.assign(left, { openOrClosedShadowRoot: style(own) })
  Object.assign(elsewhere, { openOrClosedShadowRoot: style(own) })
  Object.assign(other, { openOrClosedShadowRoot: style(':host { all: initial }') })
  makeFootprint(document, 'none', () => {})
  expect([left, elsewhere, other].map((one) => one.isConnected)).toEqual([false, false, true])
})
