// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { h } from './author/build.ts'
import { type Chance, chance } from './author/chance.ts'
import { makeUp } from './author/page.ts'
import { home, notifications, preview, profile } from './author/scenes.ts'
import { ENGLISH, KNOWN } from './author/words.ts'
import { requests } from './stage.ts'

const everything = (): Element[] =>
  [...document.body.querySelectorAll('*')].filter((one) => one.closest('svg') === null)

/** Changes that mean nothing, and so must change nothing. */
const CHANGES: [string, (by: Chance) => void][] = [
  [
    'more wrappers',
    (by) => {
      for (const element of everything()) {
        if (!by.maybe(0.15) || element.closest('ul, svg, [role="list"], [role="grid"]') === element) continue
        const inner = h('div', {})
        inner.append(...element.childNodes)
        element.append(inner)
      }
    },
  ],
  [
    'other class names',
    (by) => {
      for (const element of everything()) element.setAttribute('class', `x${by.next().toString(36).slice(2)}`)
    },
  ],
  [
    'attributes in another order',
    () => {
      for (const element of everything()) {
        const all = [...element.attributes].map(({ name, value }) => [name, value] as const)
        for (const [name] of all) element.removeAttribute(name)
        for (const [name, value] of all.toReversed()) element.setAttribute(name, value)
      }
    },
  ],
  [
    'nodes that say nothing',
    (by) => {
      for (const element of everything()) {
        if (by.maybe(0.2)) element.prepend(document.createComment(' '))
        if (by.maybe(0.2)) element.append(h('div', { 'data-visualcompletion': 'ignore' }))
        if (by.maybe(0.1)) element.prepend(h('i', { 'aria-hidden': 'true' }))
      }
    },
  ],
  [
    'tracking parameters',
    (by) => {
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? ''
        link.setAttribute('href', `${href}${href.includes('?') ? '&' : '?'}__cft__[0]=AZ${by.next()}&__tn__=%2CP-R`)
      }
    },
  ],
  [
    'white space and zero-width characters',
    () => {
      const walker = document.createTreeWalker(document.body, 4 /* text */)
      while (walker.nextNode() !== null) {
        const { currentNode: node } = walker
        const text = node.nodeValue ?? ''
        if (text.trim() !== '') node.nodeValue = ` \u200b${text}\u2060\n`
      }
    },
  ],
]

it.each(CHANGES)(
  '%s change nothing',
  (_, change) => {
    for (let seed = 1; seed <= 6; seed += 1) {
      for (const make of [home, notifications, preview, profile, undefined]) {
        const by = chance(seed * 31)
        const words = by.one(KNOWN)
        const { expected } = make?.(by, words) ?? makeUp(by, words, 'https://www.facebook.com/friends')
        change(by)
        expect(requests(), `seed ${seed} ${make?.name}`).toEqual(expected)
      }
    }
  },
  60_000,
)

it('another person in the links is another request: a change that means something is seen', () => {
  const { expected } = makeUp(chance(4), ENGLISH, 'https://www.facebook.com/friends', {
    style: { href: 'vanity' },
    asking: [2],
  })
  for (const link of document.querySelectorAll('a[href*="fictitious."]')) {
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace('fictitious.', 'somebody.'))
  }
  expect(requests().map(({ key }) => key)).toEqual(expected.map(({ key }) => key.replace('fictitious', 'somebody')))
})
