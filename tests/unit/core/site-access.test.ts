import { expect, it } from 'vitest'
import { type SiteFacts, siteAccessOf } from '../../../src/core/site-access.ts'

const all: SiteFacts = { all: true, www: true, found: true }

it.each<[string, Partial<SiteFacts>, ReturnType<typeof siteAccessOf>]>([
  ['all is allowed', {}, undefined],
  ['no page is open', { found: false }, undefined],
  ['nothing is allowed', { all: false, www: false, found: false }, { kind: 'withheld' }],
  ['a page was let through by a click, once', { all: false, www: false }, { kind: 'part' }],
  ['www is allowed, and worked on', { all: false }, undefined],
  ['www is allowed, and no page is found', { all: false, found: false }, { kind: 'part' }],
  ['a page is deaf', { found: false, deaf: 7 }, { kind: 'reload', tabId: 7 }],
  ['the page in front is deaf, and another is found', { deaf: 7 }, { kind: 'reload', tabId: 7 }],
  [
    'nothing is allowed: a reload would not help',
    { all: false, www: false, found: false, deaf: 7 },
    { kind: 'withheld' },
  ],
])('%s', (_, facts, told) => {
  expect(siteAccessOf({ ...all, ...facts })).toEqual(told)
})
