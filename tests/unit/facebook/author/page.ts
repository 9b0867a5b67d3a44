import { go } from '../stage.ts'
import { type Child, h } from './build.ts'
import { card, hrefOf } from './card.ts'
import type { Chance } from './chance.ts'
import { someDecoys } from './decoys.ts'
import { type Person, person } from './people.ts'
import { type Style, styleOf } from './style.ts'
import type { Words } from './words.ts'

/** What stands on a made-up page. */
export interface MadeUp {
  style: Style
  /** What a reader has to find, in page order. */
  expected: { key: string; name: string }[]
}

/** What is not left to chance: parts of the style, and how many people may ask or be suggested. */
export interface Wish {
  style?: Partial<Style>
  asking?: number[]
  suggested?: number[]
}

/** Writes a page of requests and suggestions into the document, in a style by chance. */
export function makeUp(by: Chance, words: Words, address: string, wish: Wish = {}): MadeUp {
  const style = { ...styleOf(by), ...wish.style }
  const first = Math.floor(by.next() * 1000)
  const count = by.one(wish.asking ?? [0, 1, 2, 4])
  const askers = Array.from({ length: count }, (_, at) => person(first + at))
  const suggested = Array.from({ length: by.one(wish.suggested ?? [0, 1, 3]) }, (_, at) => person(first + 20 + at))
  const friends = [person(first + 40), person(first + 41)]
  const row = (who: Person, kind: 'request' | 'suggestion'): HTMLElement =>
    card({ who, friends, style: kind === 'request' ? varied(by, style) : style, words, by, kind })
  const rows = (who: Person): HTMLElement[] => {
    const whole = row(who, 'request')
    return by.maybe(0.2) ? [bare(by, words, row(person(first + 60), 'request')), whole] : [whole]
  }
  const list = (title: string, rows: HTMLElement[]): Child =>
    rows.length > 0 && h('div', {}, h('h2', {}, title), wrapped(style, rows))
  go(address)
  document.documentElement.lang = words.lang
  document.documentElement.dir = words.rtl ? 'rtl' : 'ltr'
  const nav = h(
    'div',
    { role: 'navigation' },
    h('a', { href: '/me.myself' }, h('img', { alt: 'Me Myself' }), 'Me Myself'),
  )
  const main = h(
    'div',
    { role: 'main' },
    list(
      words.requests,
      askers.flatMap((who) => rows(who)),
    ),
    list(
      words.suggestions,
      suggested.map((who) => row(who, 'suggestion')),
    ),
  )
  // The decoys are in English, and a page is in one language.
  document.body.replaceChildren(nav, main, ...(words.lang === 'art-x-zorb' ? [] : someDecoys(by)))
  return { style, expected: askers.map((who) => ({ key: keyIn(who, style), name: who.name })) }
}

/** Two people of one practice see different words on one day, and so may two cards. */
function varied(by: Chance, style: Style): Style {
  const { words, labels, copies, more } = styleOf(by)
  return by.maybe(0.5) ? style : { ...style, words, labels, copies, more }
}

/** A row without buttons: answered, or still loading. */
function bare(by: Chance, words: Words, row: HTMLElement): HTMLElement {
  const isAnswered = by.maybe(0.5)
  for (const button of [...row.querySelectorAll('button, [role="button"]')]) {
    const place = button.parentElement
    if (!isAnswered) place?.append(h('span', {}, button.textContent ?? ''))
    button.remove()
  }
  if (isAnswered) (row.querySelector('[data-of]') ?? row).append(h('span', {}, words.mutual(0).replace(/\d/gu, '')))
  return row
}

function wrapped(style: Style, rows: HTMLElement[]): HTMLElement {
  if (style.list === 'ul') return h('ul', {}, rows)
  if (style.list === 'role-list') return h('div', { role: 'list' }, rows)
  return h('div', style.list === 'grid' ? { role: 'grid' } : {}, rows)
}

function keyIn(who: Person, style: Style): string {
  return hrefOf({ who, style, kind: 'request' }).includes(who.vanity) ? `vanity:${who.vanity}` : `id:${who.id}`
}
