// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { readFriends } from '../../../src/facebook/friends.ts'

const LIST = 'https://www.facebook.com/friends/list'

function row(href: string, name: string, rest = ''): string {
  const picture = `<a href="${href}"><svg role="img" aria-label="Profile picture of ${name}"></svg></a>`
  return `<div>${picture}<div><a href="${href}"><span dir="auto">${name}</span></a>${rest}</div></div>`
}

function read(rows: string, address = LIST) {
  document.body.innerHTML = `<div role="navigation"><a href="/friends/requests"><span>Requests</span></a></div>
    <div role="main"><h2>All friends</h2>${rows}</div>`
  return readFriends(document, address)
}

it('reads each friend once, in page order, with id or vanity word', () => {
  expect(read(row('/zoe.marlow?ref=x', 'Zoë Marlow') + row('/profile.php?id=77', '欧阳若曦'))).toEqual([
    {
      key: 'vanity:zoe.marlow',
      identity: { vanity: 'zoe.marlow' },
      name: 'Zoë Marlow',
      url: 'https://www.facebook.com/zoe.marlow',
    },
    {
      key: 'id:77',
      identity: { profileId: '77' },
      name: '欧阳若曦',
      url: 'https://www.facebook.com/profile.php?id=77',
    },
  ])
})

it('takes no buttons, no counts, no mutual friends and nobody in a sentence for a friend', () => {
  const rest = `<a href="/zoe.marlow/friends_mutual"><span>12 mutual friends</span></a>
    <div role="button"><span>Unfriend</span></div> Friends with <a href="/otto.hale">Otto Hale</a>`
  expect(read(row('/zoe.marlow', 'Zoë Marlow', rest))?.map(({ name }) => name)).toEqual(['Zoë Marlow'])
})

it('reads nothing in dialogs', () => {
  expect(read(`<div role="dialog">${row('/otto.hale', 'Otto Hale')}</div>`)).toEqual([])
})

it.each([
  ['a list under a name, which may be anybody’s', 'https://www.facebook.com/zoe.marlow/friends'],
  ['the requests', 'https://www.facebook.com/friends/requests'],
  ['another site', 'https://facebook.example/friends/list'],
])('reads nothing on %s', (_, address) => {
  expect(read(row('/zoe.marlow', 'Zoë Marlow'), address)).toBeUndefined()
})
