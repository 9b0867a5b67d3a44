import type { Chance } from './chance.ts'

/** How one author marks things up; every card of a page is in one style, its details may vary from card to card. */
export interface Style {
  button: 'div' | 'button' | 'span'
  /** How the words stand in a button. */
  inside: 'plain' | 'nested' | 'zero-width' | 'icon'
  labels: 'same' | 'named' | 'none'
  words: 'plain' | 'request' | 'remove' | 'remove-request'
  /** The row is a link that holds everything, or links stand in it. */
  row: 'link' | 'plain'
  copies: 'one' | 'hidden-first' | 'hidden-last'
  hide: 'attribute' | 'style'
  avatar: 'alt-name' | 'alt-picture-of' | 'alt-empty' | 'svg-label' | 'svg-bare' | 'none'
  name: 'dir-in-link' | 'link' | 'heading-in-link' | 'link-in-heading' | 'strong' | 'outside' | 'split'
  time: 'after' | 'in-name-line' | 'abbr' | 'none'
  mutual: 'none' | 'count' | 'own-part' | 'faces' | 'faces-and-line' | 'one-name'
  layout: 'flat' | 'column' | 'head-body'
  /** Buttons stand in a wrapper of their own, or each in one, or loose. */
  group: 'wrapped' | 'each' | 'loose' | 'list'
  depth: number
  list: 'div' | 'ul' | 'role-list' | 'grid' | 'article'
  href: 'requests' | 'id' | 'vanity' | 'tracked' | 'people'
  absolute: boolean
  more: boolean
  /** A word such as "New" stands before everything. */
  badge: boolean
}

/** A style by chance. */
export function styleOf(by: Chance): Style {
  const row = by.maybe(0.3) ? 'link' : 'plain'
  const name = by.one(
    row === 'link'
      ? (['dir-in-link', 'heading-in-link', 'strong', 'split'] as const)
      : (['dir-in-link', 'link', 'heading-in-link', 'link-in-heading', 'strong', 'outside', 'split'] as const),
  )
  return {
    button: by.one(['div', 'div', 'button', 'span']),
    inside: by.one(['plain', 'nested', 'zero-width', 'icon']),
    labels: by.one(['same', 'named', 'none']),
    words: by.one(['plain', 'request', 'remove', 'remove-request']),
    row,
    copies: by.one(['one', 'one', 'hidden-first', 'hidden-last']),
    hide: by.one(['attribute', 'style']),
    avatar: by.one(
      name === 'outside'
        ? (['alt-name', 'alt-picture-of', 'alt-empty', 'svg-label', 'svg-bare'] as const)
        : (['alt-name', 'alt-picture-of', 'alt-empty', 'svg-label', 'svg-bare', 'none'] as const),
    ),
    name,
    time: by.one(['after', 'in-name-line', 'abbr', 'none']),
    mutual: by.one(['none', 'count', 'own-part', 'faces', 'faces-and-line', 'one-name']),
    layout: by.one(['flat', 'column', 'head-body']),
    group: by.one(['wrapped', 'each', 'loose', 'list']),
    depth: by.one([0, 1, 2, 5]),
    list: by.one(['div', 'ul', 'role-list', 'grid', 'article']),
    href: by.one(['requests', 'id', 'vanity', 'tracked', 'people']),
    absolute: by.maybe(0.5),
    more: by.maybe(0.2),
    badge: by.maybe(0.15),
  }
}
