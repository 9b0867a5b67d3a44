// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openHtml } from './open-html.ts'
import { go, requests } from './stage.ts'

/** Names that are hard to tell from what stands beside them. Everybody is fictitious. */
const NAMES = [
  'Cher',
  'Maria del Carmen Ruiz Ortega',
  'Đặng Thị Ánh Nguyệt',
  'Łucja Żółkiewska-Đorđević',
  'محمد الأحمد',
  'Ирина Соколова',
  '王小明',
  'राम शर्मा',
  'Robert (Bob) Smith',
  'Katherine "Kitty" Osei',
  'Confirm',
  'Delete',
  'Remove',
  'Unread',
  'New',
  'Friend Request',
  'Friend Request Fan',
  'Mutual Friend',
  'Message',
  'Marge 🌻 Bloom',
  '💫 Luna 💫',
  'Jennifer 8. Lee',
  'John Smith 3rd',
  'Anna2',
  'R2 Fernandez',
  'Al',
  'Going Too Fast',
  "You're Temporarily Blocked",
  `Wolfeschlegelstein ${'Hausenbergerdorff '.repeat(20).trim()}`,
] as const

const BUTTONS = '<div><div role="button">Confirm</div><div role="button">Delete</div></div>'

type Mark = (name: string, at: number) => string
const LIST: [string, Mark][] = [
  [
    'a link around picture and name',
    (name, at) =>
      `<div><a href="/p${at}x"><img alt=""><span dir="auto">${name}</span></a><span>50m</span><span>23 mutual friends</span>${BUTTONS}</div>`,
  ],
  [
    'a row that is a link, with an employer',
    (name, at) =>
      `<div><a href="/p${at}x"><img alt=""><div><span>${name}</span></div><div>Works at Friend Request Ltd</div><span>3 d</span>${BUTTONS}</a></div>`,
  ],
  [
    'a badge behind the name',
    (name, at) =>
      `<div><a href="/p${at}x"><img alt=""></a><a href="/p${at}x"><span>${name}</span><svg role="img" aria-label="Verified account"><title>Verified account</title></svg></a>${BUTTONS}</div>`,
  ],
  [
    'words that nobody sees',
    (name, at) =>
      `<div><a href="/p${at}x"><img alt=""><span style="display: none">Profile</span><div style="position: absolute; clip: rect(0px, 0px, 0px, 0px)">Open the profile</div><b>${name}</b></a>${BUTTONS}</div>`,
  ],
  [
    'a name outside of its link',
    (name, at) =>
      `<div><a href="/p${at}x" aria-label="${name.replaceAll('"', '&quot;')}"><img alt=""></a><div><span dir="auto">${name}</span><span>2 w</span></div>${BUTTONS}</div>`,
  ],
]
const NOTICES: [string, Mark][] = [
  [
    'a bold name in a sentence',
    (name, at) =>
      `<div><a href="/p${at}x"><img alt=""><div><span style="position: absolute; clip: rect(0px, 0px, 0px, 0px)">Unread</span><span dir="auto"><strong>${name}</strong> sent you a friend request.</span><span>50m</span></div></a>${BUTTONS}</div>`,
  ],
  [
    'a sentence in one piece',
    (name, at) =>
      `<div><a href="/p${at}x"><img alt=""><span>${name} sent you a friend request.</span><span>3h</span></a>${BUTTONS}</div>`,
  ],
  [
    'a name behind the sentence',
    (name, at) =>
      `<div><a href="/p${at}x"><img alt=""><span>You have a new friend request from ${name}</span><span>3h</span></a>${BUTTONS}</div>`,
  ],
  [
    'a name that is a link',
    (name, at) =>
      `<div><a href="/p${at}x"><img alt=""></a><div><span><a href="/p${at}x">${name}</a> sent you a friend request.</span><span> · 1 d</span></div>${BUTTONS}</div>`,
  ],
]

function read(address: string, marks: readonly string[]) {
  go(address)
  document.documentElement.lang = 'en'
  openHtml(`<div role="main"><h1>Friends</h1>${marks.join('')}</div>`)
  return requests()
}
const expected = NAMES.map((name, at) => ({ key: `vanity:p${at}x`, name }))

it.each(LIST)('reads every name in a list: %s', (_, mark) => {
  // Before an employer "New" is no name but a badge: nothing on such a card tells one from the other.
  const isPlain = (name: string): boolean => !mark('', 0).includes('Works at') || !['New', 'Unread'].includes(name)
  const rows = NAMES.flatMap((name, at) => (isPlain(name) ? [mark(name, at)] : []))
  expect(read('https://www.facebook.com/friends', rows)).toEqual(expected.filter(({ name }) => isPlain(name)))
})

it.each(NOTICES)('reads every name in the notifications: %s', (_, mark) => {
  expect(read('https://www.facebook.com/notifications', NAMES.map(mark))).toEqual(expected)
})

/** Rows of the notifications with the buttons of a request, and words of one where they say nothing. */
const OTHERS: [string, string][] = [
  ['a group named so', '<b>Tom Hart</b> asked to join your group <b>Friend Request Anonymous</b>.'],
  ['a group named so, in a plain sentence', 'Tom Hart asked to join your group Friend Request Anonymous.'],
  ['a group named so in small letters', '<b>Tom Hart</b> asked to join your group friend request fans.'],
  ['an employer named so', '<b>Tom Hart</b> of Friend Request Ltd invited you to like a page.'],
  ['a person named so', '<b>Friend Request</b> invited you to the event Autumn Walk.'],
  ['a page named so', '<span dir="auto"><strong>Friend Request Band</strong> asks to share your photo.</span>'],
]
it.each(OTHERS)('takes %s for no request', (_, sentence) => {
  const row = `<div><a href="/tom.hart"><img alt=""><div>${sentence}</div><span>1h</span></a>${BUTTONS}</div>`
  expect(read('https://www.facebook.com/notifications', [row])).toEqual([])
})

it('takes the banner of a friend who works at Friend Request Ltd for no request', () => {
  const banner = (what: string): string =>
    `<div><h1>Ana Lee</h1><div><span>${what}</span><div><div role="button">Vrelp</div><div role="button">Snurt</div></div></div></div>`
  expect(read('https://www.facebook.com/ana.lee', [banner('Works at Friend Request Ltd')])).toEqual([])
  expect(read('https://www.facebook.com/ana.lee', [banner('Ana Lee sent you a friend request.')])).toHaveLength(1)
})

it('reads a name that begins with a number where the picture or both buttons say it', () => {
  const row = (inside: string, buttons = BUTTONS): string =>
    `<div>${inside}<span>23 mutual friends</span>${buttons}</div>`
  const named = BUTTONS.replace('"button"', '"button" aria-label="Confirm 50 Cent"').replace(
    '"button">D',
    '"button" aria-label="Delete 50 Cent">D',
  )
  const rows = [
    row(
      '<a href="/p1x"><img alt="Profile picture of 50 Cent"><div><span>50 Cent</span></div><div>Works at a bakery</div></a>',
    ),
    row('<a href="/p2x"><img alt="2Pac"><span dir="auto">2Pac</span></a>'),
    row('<a href="/p3x"><span>50 Cent</span></a>', named),
  ]
  expect(read('https://www.facebook.com/friends', rows).map(({ name }) => name)).toEqual(['50 Cent', '2Pac', '50 Cent'])
})

it('reads a time or a count as nobody', () => {
  const row = (text: string, at: number): string => `<div><a href="/p${at}x"><span>${text}</span></a>${BUTTONS}</div>`
  const texts = ['50m', '2 h', '23 mutual friends', 'hace 2 horas', '٥ د', '2時間前', 'Vor 3 Tagen']
  expect(read('https://www.facebook.com/friends', texts.map(row))).toEqual([])
})
