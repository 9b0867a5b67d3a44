// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { watchSent } from '../../../src/facebook/sent.ts'
import { h } from './author/build.ts'
import { type Clock, clock } from './clock.ts'
import { type Conversation, conversationWith } from './conversation.ts'
import { eyes, go } from './stage.ts'

const TEXT = 'Hello Ana,\nplease call our desk.'

let time: Clock
let talk: Conversation
let life: AbortController
beforeEach(() => {
  time = clock()
  life = new AbortController()
  talk = conversationWith('Ana Lee')
  write(TEXT)
})

function write(text: string): void {
  talk.field.replaceChildren(...text.split('\n').map((line) => h('p', {}, line)))
}

/** Watches while the user does something after some ms. */
function watch(ms: number, act: () => void): Promise<boolean> {
  void time.pace.wait(ms).then(act)
  return time.until(watchSent(TEXT, talk.field, { document, shown: eyes, pace: time.pace, stop: life.signal }))
}

it('sees that the user sent it, after minutes', async () => {
  expect(await watch(240_000, talk.send)).toBe(true)
})

it('sees it where the same text was sent before', async () => {
  talk.send()
  write(TEXT)
  expect(await watch(1000, talk.send)).toBe(true)
})

it('sees it where the editor is replaced after sending', async () => {
  const swap = (): void => {
    talk.send()
    talk.field.replaceWith(talk.field.cloneNode(true))
  }
  expect(await watch(1000, swap)).toBe(true)
})

function sayElse(): void {
  write('Something else')
  talk.send()
}

function leave(): void {
  talk.send()
  go('https://www.facebook.com/messages/t/9')
}

function end(): void {
  life.abort()
  talk.send()
}

it.each<[string, () => void]>([
  ['the text was deleted', () => talk.field.replaceChildren()],
  ['another text was sent', sayElse],
  ['the conversation was left', leave],
  ['nothing happens', () => {}],
  ['the page ends', end],
])('does not say so where %s', async (_, act) => {
  expect(await watch(1000, act)).toBe(false)
})

it('does not say so where the same text was sent before and this one was deleted', async () => {
  talk.send()
  write(TEXT)
  expect(await watch(1000, () => talk.field.replaceChildren())).toBe(false)
})
