import { expect, it } from 'vitest'
import { addressOf, identityOf, keyOf, personOf, samePerson } from '../../../src/facebook/links.ts'
import { subjectOf, surfaceOf } from '../../../src/facebook/surface.ts'

const BASE = 'https://www.facebook.com/friends'

it.each([
  ['/friends/requests/?profile_id=100001', 'request', 'id:100001'],
  ['https://web.facebook.com/friends/requests?profile_id=100001&__tn__=x', 'request', 'id:100001'],
  ['/friends/suggestions/?profile_id=100001', 'suggestion', 'id:100001'],
  ['/profile.php?id=100001&__cft__[0]=AZ&__tn__=R', 'profile', 'id:100001'],
  ['/profile.php?sk=about&id=100001', 'profile', 'id:100001'],
  ['/Jane.Doe', 'profile', 'vanity:jane.doe'],
  ['/jane.doe/?__cft__[0]=AZ', 'profile', 'vanity:jane.doe'],
  ['https://facebook.com/jane.doe', 'profile', 'vanity:jane.doe'],
  ['/100001', 'profile', 'id:100001'],
  ['/people/Jane-Doe/100001/', 'profile', 'id:100001'],
  ['/groups/77/user/100001/', 'member', 'id:100001'],
  ['/%C3%81na.lee', 'profile', 'vanity:ána.lee'],
])('%s is a %s of %s', (href, role, key) => {
  const person = personOf(href, BASE)
  expect(person?.role).toBe(role)
  expect(person && keyOf(person.identity)).toBe(key)
})

it.each([
  '/friends',
  '/friends/requests/',
  '/groups/77',
  '/messages/t/100001',
  '/photo/?fbid=1&set=a.1',
  '/notifications',
  '/profile.php',
  '/profile.php?id=abc',
  '/?profile_id=100001',
  '#',
  'javascript:alert(1)',
  'mailto:a@b.example',
  'https://facebook.com.evil.example/jane.doe',
  'https://l.facebook.com/l.php?u=x',
  'https://evil.example/profile.php?id=100001',
  `/${'a'.repeat(5000)}`,
])('%s is nobody', (href) => {
  expect(personOf(href, BASE)).toBeUndefined()
})

it('tells a profile from its parts', () => {
  expect(personOf('/jane.doe/friends_mutual', BASE)?.part).toBe(true)
  expect(personOf('/jane.doe?sk=about', BASE)?.part).toBe(true)
  expect(personOf('/jane.doe', BASE)?.part).toBe(false)
  expect(personOf('/people/Jane-Doe/100001', BASE)?.part).toBe(false)
})

it('takes keys and identities for the same, both ways', () => {
  for (const key of ['id:100001', 'vanity:jane.doe'] as const) expect(keyOf(identityOf(key))).toBe(key)
  expect(keyOf({ profileId: '1', vanity: 'jane' })).toBe('id:1')
  expect(samePerson({ profileId: '1' }, { profileId: '1', vanity: 'jane' })).toBe(true)
  expect(samePerson({ profileId: '1', vanity: 'jane' }, { profileId: '2', vanity: 'jane' })).toBe(false)
  expect(samePerson({ vanity: 'jane' }, { profileId: '1' })).toBe(false)
  expect(samePerson({}, {})).toBe(false)
})

it('writes plain addresses', () => {
  expect(addressOf({ vanity: 'jane.doe' })).toBe('https://www.facebook.com/jane.doe')
  expect(addressOf({ profileId: '100001' })).toBe('https://www.facebook.com/profile.php?id=100001')
})

it.each([
  ['https://www.facebook.com/', 'home', undefined],
  ['https://facebook.com/?sk=h_chr', 'home', undefined],
  ['https://web.facebook.com/friends/', 'friends', undefined],
  ['https://www.facebook.com/friends/requests', 'requests', undefined],
  ['https://www.facebook.com/friends/requests/?profile_id=5', 'requests', 'id:5'],
  ['https://www.facebook.com/notifications?ref=x', 'notifications', undefined],
  ['https://www.facebook.com/jane.doe', 'profile', 'vanity:jane.doe'],
  ['https://www.facebook.com/jane.doe/about', 'profile', 'vanity:jane.doe'],
  ['https://www.facebook.com/profile.php?id=5', 'profile', 'id:5'],
  ['https://www.facebook.com/messages/t/5', 'conversation', undefined],
  ['https://www.facebook.com/groups/1', 'other', undefined],
  ['https://www.facebook.com/friends/suggestions', 'other', undefined],
  ['https://www.instagram.com/jane.doe', 'other', undefined],
  ['about:blank', 'other', undefined],
])('%s is %s', (address, surface, subject) => {
  expect(surfaceOf(address)).toBe(surface)
  const identity = subjectOf(address)
  expect(identity && keyOf(identity)).toBe(subject)
})
