// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { noticesOn } from '../../../src/facebook/notices.ts'
import { openHtml } from './open-html.ts'
import { eyes, go } from './stage.ts'

const CARD = (name: string, more = ''): string =>
  `<div><a href="/p1"><img alt="${name}"></a><h3>${name}</h3>${more}<div role="button">Confirm</div><div role="button">Delete</div></div>`
const blocks = (html: string): number => {
  openHtml(html)
  return noticesOn(document, eyes).blocks.length
}

beforeEach(() => {
  go('https://www.facebook.com/friends')
  document.documentElement.lang = 'en'
})

it.each([
  [
    'a dialog',
    `<div role="dialog"><h2>You're Temporarily Blocked</h2><p>It looks like you were misusing this feature by going too fast.</p><a href="/help/1">Learn more</a><div role="button">OK</div></div>`,
  ],
  ['a dialog with other words', `<div role="alertdialog"><span>You can’t use this feature right now</span></div>`],
  [
    'a modal dialog over requests',
    `<div role="main">${CARD('Ana Lee')}</div><div aria-modal="true" role="dialog"><div><div>You’ve been temporarily blocked from using it.</div></div></div>`,
  ],
  ['an alert', `<div role="alert">You've been temporarily blocked</div>`],
  ['another language', `<div role="dialog"><h2>Vous êtes temporairement bloqué(e)</h2></div>`],
  ['a title over the page', `<div role="main"><h1>You're Temporarily Blocked</h1><p>Try again later.</p></div>`],
  [
    'a title over a list',
    `<div role="main"><h1>You're Temporarily Blocked.</h1><div>${CARD('Ana Lee')}${CARD('Bo Chen').replace('/p1', '/p2')}</div></div>`,
  ],
])('believes %s', (_, html) => {
  expect(blocks(html)).toBeGreaterThan(0)
})

it.each([
  ['a requester', `<div role="main">${CARD('Going Too Fast')}</div>`],
  ['a requester with the whole title', `<div role="main"><div>${CARD("You're Temporarily Blocked")}</div></div>`],
  [
    'a band that a requester likes',
    `<div role="main">${CARD('Ana Lee', '<h4>2 Fast 2 Furious, Going Too Fast</h4>')}</div>`,
  ],
  ['an employer', `<div role="main">${CARD('Ana Lee', "<span>Works at You're Temporarily Blocked</span>")}</div>`],
  ['the title of a song', '<div role="main"><h2>Going Too Fast</h2></div>'],
  ['a title that says more', '<div role="main"><h2>You\'re Temporarily Blocked, the musical</h2></div>'],
  [
    'a post',
    '<div role="main"><div role="article"><h2>You\'re Temporarily Blocked</h2><div role="status">we were going too fast</div></div></div>',
  ],
  [
    'a post in a dialog',
    '<div role="dialog"><div role="article"><h2>Ana Lee</h2><p>I was going too fast and You\'re Temporarily Blocked</p></div></div>',
  ],
  [
    'a comment on a picture',
    `<div role="dialog"><a href="/ana.lee">Ana Lee</a><span>you were going too fast</span></div>`,
  ],
  [
    'a row of the notifications',
    `<div role="dialog" aria-label="Notifications"><div role="list"><div role="listitem"><b>Ana Lee</b> says: going too fast</div></div></div>`,
  ],
  ['a link', `<div role="dialog"><h2>Search</h2><a href="/search?q=1">why am I going too fast</a></div>`],
  [
    'what somebody writes',
    `<div role="dialog"><h2>Create post</h2><div contenteditable="true">You're Temporarily Blocked</div></div>`,
  ],
  ['a song that is shared', '<div role="dialog"><h2>Going Too Fast</h2></div>'],
  ['a long text', `<div role="dialog"><h2>Terms</h2><p>${'Be kind. '.repeat(300)} going too fast</p></div>`],
])('does not believe %s', (_, html) => {
  expect(blocks(html)).toBe(0)
})

it('believes no title on a profile or in a group: it is somebody’s name', () => {
  for (const address of ['https://www.facebook.com/too.fast', 'https://www.facebook.com/groups/7']) {
    go(address)
    expect(blocks('<div role="main"><h1>You\'re Temporarily Blocked</h1></div>')).toBe(0)
  }
})
