import { expect, it, vi } from 'vitest'
import { handle, trusted } from '../../../src/door/answer.ts'

vi.mock('wxt/browser', () => ({ browser: {} }))

const own = { id: 'us', frameId: 0, url: 'https://www.facebook.com/friends', tab: { id: 7 } }

it('knows our own content script in the top frame of Facebook', () => {
  expect(trusted(own, 'us')).toEqual({ tabId: 7 })
  expect(trusted({ ...own, url: 'https://facebook.com/' }, 'us')).toEqual({ tabId: 7 })
})

it.each([
  ['another extension', { ...own, id: 'them' }],
  ['a frame', { ...own, frameId: 3 }],
  ['an extension page', { ...own, tab: undefined }],
  ['another site', { ...own, url: 'https://notfacebook.com/' }],
  ['a site named alike', { ...own, url: 'https://facebook.com.evil.example/' }],
  ['plain http', { ...own, url: 'http://www.facebook.com/' }],
  ['no address', { ...own, url: undefined }],
])('is silent to %s', (_, sender) => {
  expect(trusted(sender, 'us')).toBeUndefined()
})

it.each([
  ['text', 'hello'],
  ['null', null],
  ['no kind', { surface: 'friends' }],
  ['an unknown kind', { kind: 'erase' }],
  ['an inherited kind', { kind: 'constructor' }],
  ['a missing field', { kind: 'open' }],
  ['an extra field', { kind: 'open', key: 'id:1', also: 'accept' }],
  ['a malformed key', { kind: 'open', key: 'nobody' }],
])('hands no malformed message on: %s', (_, message) => {
  const open = vi.fn()
  expect(handle({ open }, message, { tabId: 7 })).toBeUndefined()
  expect(open).not.toHaveBeenCalled()
})

const greeting = { settings: { footprint: 'none' as const }, words: { reserved: [], languages: [] } }

it('hands a well-formed message on and gives its answer back', async () => {
  const hello = vi.fn(async () => greeting)
  expect(await handle({ hello }, { kind: 'hello', isConversation: true }, { tabId: 7 })).toEqual(greeting)
  expect(hello).toHaveBeenCalledWith({ isConversation: true }, { tabId: 7 })
})

it('leaves the answer to others where it only overhears', () => {
  expect(handle({ hello: () => undefined }, { kind: 'hello', isConversation: true }, { tabId: 7 })).toBeUndefined()
})
