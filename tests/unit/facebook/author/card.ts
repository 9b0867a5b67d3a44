import { type Child, h } from './build.ts'
import type { Chance } from './chance.ts'
import type { Person } from './people.ts'
import type { Style } from './style.ts'
import type { Words } from './words.ts'

/** What is needed to mark up one card. */
export interface Draft {
  who: Person
  /** Friends in common. */
  friends: readonly Person[]
  style: Style
  words: Words
  by: Chance
  kind: 'request' | 'suggestion'
}

/** Marks one card up in a style. */
export function card(draft: Draft): HTMLElement {
  const { style, who, by } = draft
  const link = (...inside: Child[]): HTMLElement => h('a', { href: hrefOf(draft), role: 'link', ...junk(by) }, inside)
  const inRow = style.row === 'link'
  const linked = inRow ? (...inside: Child[]): HTMLElement => h('span', junk(by), inside) : link
  const picture = avatar(draft)
  const face = picture && linked(picture)
  const name = nameOf(draft, linked)
  const time = style.time === 'after' ? h('span', {}, draft.words.time) : timeAbbr(draft)
  const pairs = copies(draft)
  const head = style.layout === 'head-body' ? [h('div', {}, face, name, time)] : undefined
  const body =
    style.layout === 'flat' && head === undefined
      ? [face, name, time, mutual(draft), pairs]
      : style.layout === 'column'
        ? [face, h('div', {}, h('div', {}, name), time, mutual(draft), pairs)]
        : [head, h('div', {}, mutual(draft), pairs)]
  const inside = deep(style.depth, by, [style.badge && !inRow && h('span', {}, 'Blim'), body])
  const whole = inRow ? link(inside) : h('div', { ...junk(by), 'data-of': who.id }, inside)
  if (style.list === 'ul') return h('li', {}, whole)
  if (style.list === 'role-list') return h('div', { role: 'listitem' }, whole)
  if (style.list === 'grid') return h('div', { role: 'row' }, h('div', { role: 'gridcell' }, whole))
  if (style.list === 'article') return h('div', { role: 'article', 'aria-label': 'x1' }, whole)
  return inRow ? h('div', junk(by), whole) : whole
}

/** Class names that mean nothing. */
export function junk(by: Chance): { class: string } {
  return { class: `x${Math.floor(by.next() * 1e9).toString(36)} x${Math.floor(by.next() * 1e9).toString(36)}` }
}

function deep(depth: number, by: Chance, inside: Child[]): Child {
  let content: Child = inside
  for (let at = 0; at < depth; at += 1) content = h('div', junk(by), content)
  return content
}

/** The address of a person in the manner of a style. */
export function hrefOf({ who, style, kind }: Pick<Draft, 'who' | 'style' | 'kind'>): string {
  const base = style.absolute ? 'https://www.facebook.com' : ''
  const list = kind === 'request' ? 'requests' : 'suggestions'
  const paths = {
    requests: `/friends/${list}/?profile_id=${who.id}`,
    id: `/profile.php?id=${who.id}&__tn__=%3C`,
    vanity: `/${who.vanity}`,
    tracked: `/${who.vanity}?__cft__[0]=AZXx12&__cft__[1]=b&__tn__=R]-R`,
    people: `/people/Some-Body/${who.id}/`,
  }
  return base + paths[style.href]
}

function avatar({ style, who }: Draft): HTMLElement | undefined {
  if (style.avatar === 'none') return
  if (style.avatar === 'alt-name') return h('img', { src: 'data:,', alt: who.name })
  if (style.avatar === 'alt-picture-of') return h('img', { src: 'data:,', alt: `Profile picture of ${who.name}` })
  if (style.avatar === 'alt-empty') return h('img', { src: 'data:,', alt: '' })
  const label = style.avatar === 'svg-label' ? { role: 'img', 'aria-label': who.name } : { 'aria-hidden': 'true' }
  return h('svg', label, h('image', { href: 'data:,' }))
}

function timeAbbr({ style, words }: Draft): Child {
  return style.time === 'abbr' && h('abbr', { 'aria-label': words.time }, h('span', {}, words.time))
}

function nameOf({ style, who, words }: Draft, linked: (...inside: Child[]) => HTMLElement): HTMLElement {
  const time = style.time === 'in-name-line' && h('span', {}, words.time)
  const styles: Record<Style['name'], () => HTMLElement> = {
    'dir-in-link': () => linked(h('span', { dir: 'auto' }, who.name, time)),
    link: () => linked(who.name),
    'heading-in-link': () => linked(h('h3', {}, who.name)),
    'link-in-heading': () => h('h2', {}, linked(who.name)),
    strong: () => linked(h('span', {}, h('strong', {}, who.name))),
    outside: () => h('span', { dir: 'auto' }, who.name),
    split: () => linked(h('span', { dir: 'auto' }, h('span', {}, h('span', {}, who.name)), time)),
  }
  return styles[style.name]()
}

function mutual(draft: Draft): Child {
  const { style, words, friends, who } = draft
  const other = (friend: Person, ...inside: Child[]): HTMLElement =>
    h(
      'a',
      {
        href: hrefOf({
          who: friend,
          style: { ...style, href: style.href === 'requests' ? 'id' : style.href },
          kind: draft.kind,
        }),
      },
      inside,
    )
  const faces = friends.map((friend) => other(friend, h('img', { src: 'data:,', alt: friend.name })))
  const [first] = friends
  if (style.mutual === 'count') return h('span', { dir: 'auto' }, words.mutual(3))
  if (style.mutual === 'own-part') return h('a', { href: `/${who.vanity}/friends_mutual` }, words.mutual(3))
  if (style.mutual === 'faces') return h('div', {}, faces, h('span', {}, words.mutual(3)))
  if (first === undefined) return
  if (style.mutual === 'faces-and-line') return h('div', {}, faces, h('span', {}, other(first, first.name), ' +2'))
  if (style.mutual === 'one-name') return h('div', {}, h('span', { dir: 'auto' }, other(first, first.name), ' zorbit'))
  return
}

function copies(draft: Draft): Child {
  const { style } = draft
  if (style.copies === 'one') return pair(draft)
  const hidden = h('div', style.hide === 'attribute' ? { hidden: '' } : { style: 'display: none' }, pair(draft))
  const shown = h('div', {}, pair(draft))
  return style.copies === 'hidden-first' ? [hidden, shown] : [shown, hidden]
}

/** The two buttons, and perhaps a third. */
export function pair(draft: Draft): Child {
  const { style, words, kind, by } = draft
  const chosen = {
    plain: [words.confirm, words.reject],
    request: [words.confirmRequest, words.rejectRequest],
    remove: [words.confirm, words.remove],
    'remove-request': [words.confirmRequest, words.removeRequest],
  }[style.words]
  const [yes = '', no = ''] = kind === 'request' ? chosen : [words.add, words.remove]
  const both = [button(draft, yes), button(draft, no)]
  const more = style.more && h(style.button, { role: 'button', 'aria-label': '⋯', tabindex: '0' }, h('svg', {}))
  if (style.group === 'wrapped') return h('div', junk(by), both, more)
  if (style.group === 'each')
    return h(
      'div',
      junk(by),
      [...both, more].map((one) => one && h('div', {}, one)),
    )
  if (style.group === 'list')
    return h(
      'ul',
      junk(by),
      [...both, more].map((one) => one && h('li', {}, one)),
    )
  return [both, more]
}

function button({ style, words, who }: Draft, text: string): HTMLElement {
  const role = style.button === 'button' ? {} : { role: 'button', tabindex: '0' }
  const label = { same: text, named: words.named(text, who.name), none: undefined }[style.labels]
  const zero = `${text.slice(0, 2)}\u200b${text.slice(2)}\u200d`
  const inside: Record<Style['inside'], () => Child> = {
    plain: () => text,
    nested: () =>
      h(
        'div',
        { role: 'none' },
        h('span', { dir: 'auto' }, h('span', {}, text)),
        h('div', { 'data-visualcompletion': 'ignore' }),
      ),
    'zero-width': () => h('span', {}, h('span', {}, zero)),
    icon: () => [h('svg', {}, h('title', {}, 'icon')), h('span', {}, text)],
  }
  return h(style.button, { ...role, 'aria-label': label }, inside[style.inside]())
}
