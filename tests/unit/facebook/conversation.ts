import { h } from './author/build.ts'
import { go } from './stage.ts'

/** A conversation with a composer that behaves as Lexical does. */
export interface Conversation {
  field: HTMLElement
  /** Texts that were sent. */
  sent: string[]
  /** Keys that were pressed in the composer, by anybody. */
  keys: string[]
  /** The user's own Enter. */
  send(): void
}

/** Writes a conversation page. */
export function conversationWith(
  name: string,
  { label = `Write to ${name}`, heading = name, takes = true } = {},
): Conversation {
  go('https://www.facebook.com/messages/e2ee/t/555')
  document.documentElement.lang = 'en'
  const field = composer(label)
  const thread = h('div', { role: 'log' })
  const talk: Conversation = {
    field,
    sent: [],
    keys: [],
    send() {
      const text = [...field.children].map((line) => line.textContent ?? '').join('\n')
      talk.sent.push(text)
      thread.append(h('div', {}, ...text.split('\n').map((line) => h('div', { dir: 'auto' }, line))))
      field.replaceChildren(h('p', {}, h('br', {})))
    },
  }
  for (const type of ['keydown', 'keypress', 'keyup'])
    field.addEventListener(type, (event) => talk.keys.push((event as KeyboardEvent).key))
  field.addEventListener('beforeinput', (event) => {
    const { inputType, data } = event as InputEvent
    if (!takes || inputType !== 'insertText' || data === null) return
    field.replaceChildren(...data.split('\n').map((line) => h('p', {}, h('span', {}, line))))
  })
  const main = h('div', { role: 'main' }, h('h2', {}, heading), thread, field)
  document.body.replaceChildren(h('div', { role: 'navigation' }, h('h1', {}, 'Chats')), main)
  return talk
}

/** One empty composer. */
export function composer(label: string): HTMLElement {
  const editor = { contenteditable: 'true', role: 'textbox', 'data-lexical-editor': 'true', 'aria-label': label }
  return h('div', editor, h('p', {}, h('br', {})))
}
