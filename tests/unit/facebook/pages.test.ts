import { expect, it } from 'vitest'
import { FACEBOOK_PAGES, isFacebookPage } from '../../../src/core/facebook-pages.ts'
import { onceInFront } from '../../../src/facebook/in-front.ts'
import { surfaceOf } from '../../../src/facebook/surface.ts'
import { OTHER_ADDRESSES } from './addresses.ts'

it.each([
  'https://www.facebook.com/friends/requests',
  'https://web.facebook.com/friends',
  'https://facebook.com/?sk=h_chr',
  'https://WWW.Facebook.com:443/friends',
])('%s is a page of ours', (address) => {
  expect(isFacebookPage(URL.parse(address))).toBe(true)
  expect(surfaceOf(address)).not.toBe('other')
})

it.each(OTHER_ADDRESSES)('%s is none, and nothing is read there', (address) => {
  expect(isFacebookPage(URL.parse(address))).toBe(false)
  expect(surfaceOf(address)).toBe('other')
})

it('the manifest asks for these three hosts and no more', () => {
  expect(FACEBOOK_PAGES).toEqual(['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://facebook.com/*'])
})

it('a page made ready beforehand starts nothing until it is in front', () => {
  let started = 0
  const document = Object.assign(new EventTarget(), { prerendering: true })
  onceInFront(document, () => {
    started += 1
  })
  expect(started).toBe(0)
  for (let times = 0; times < 2; times += 1) document.dispatchEvent(new Event('prerenderingchange'))
  expect(started).toBe(1)
  onceInFront(new EventTarget(), () => {
    started += 1
  })
  expect(started).toBe(2)
})
