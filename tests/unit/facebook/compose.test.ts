// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { insert } from '../../../src/facebook/compose.ts'
import { h } from './author/build.ts'
import { type Clock, clock } from './clock.ts'
import { composer, conversationWith } from './conversation.ts'
import { eyes } from './stage.ts'

const TEXT = 'Hello Ana,\n\nplease call our desk.\nThank you.'

let time: Clock
beforeEach(() => {
  time = clock()
})

const compose = async (recipient = 'Ana Lee') =>
  (await time.until(insert(TEXT, recipient, { document, shown: eyes, pace: time.pace }))).outcome

it('puts the text in, line by line, once, and sends nothing', async () => {
  const talk = conversationWith('Ana Lee')
  const given: string[] = []
  talk.field.addEventListener('beforeinput', (event) => given.push((event as InputEvent).data ?? ''))
  expect(await compose()).toEqual({ kind: 'prepared' })
  expect(given).toEqual([TEXT])
  expect([...talk.field.children].map((line) => line.textContent)).toEqual(TEXT.split('\n'))
  expect(talk).toMatchObject({ sent: [], keys: [] })
})

it('never presses a key or a button, whatever becomes of the text', async () => {
  for (const takes of [true, false]) {
    const talk = conversationWith('Ana Lee', { takes })
    let clicks = 0
    document.body.append(h('button', { 'aria-label': 'Send' }))
    document.body.addEventListener('click', () => (clicks += 1))
    await compose()
    expect(talk).toMatchObject({ sent: [], keys: [] })
    expect(clicks).toBe(0)
  }
})

it('waits for a composer that comes late', async () => {
  const { field } = conversationWith('Ana Lee')
  const place = field.parentElement as HTMLElement
  field.remove()
  void time.pace.wait(12_000).then(() => place.append(field))
  expect(await compose()).toEqual({ kind: 'prepared' })
})

it('takes the heading where the label is just "Message"', async () => {
  conversationWith('Ana Lee', { label: 'Message' })
  expect(await compose()).toEqual({ kind: 'prepared' })
})

it.each<[string, string, () => void]>([
  ['the conversation is with somebody else', 'other-recipient', () => conversationWith('Bo Chen')],
  ['only a part of the name fits', 'other-recipient', () => conversationWith('Ana Leeds')],
  ['the name is part of a longer one', 'other-recipient', () => conversationWith('Joan Ana Lee')],
  [
    'two composers are open',
    'two-composers',
    () => {
      conversationWith('Ana Lee')
      document.body.append(composer('Write to Bo Chen'))
    },
  ],
  [
    'a draft stands there',
    'draft-present',
    () => conversationWith('Ana Lee').field.replaceChildren(h('p', {}, 'Dear')),
  ],
  [
    'the account cannot be messaged',
    'unmessageable',
    () => {
      const { field } = conversationWith('Ana Lee')
      field.replaceWith(h('div', {}, 'You can’t message this account'))
    },
  ],
  ['no composer comes', 'no-composer', () => conversationWith('Ana Lee').field.remove()],
  ['the editor does not take the text', 'not-taken', () => conversationWith('Ana Lee', { takes: false })],
])('refuses where %s', async (_, why, open) => {
  open()
  expect(await compose()).toEqual({ kind: 'not-possible', why })
})

it('refuses where the conversation changes at the last moment', async () => {
  const { field } = conversationWith('Ana Lee')
  field.addEventListener('focus', () => {
    field.setAttribute('aria-label', 'Write to Bo Chen')
    document.querySelector('h2')?.replaceChildren('Bo Chen')
  })
  expect(await compose()).toEqual({ kind: 'not-possible', why: 'other-recipient' })
  expect(field.textContent).toBe('')
})
