import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'

/** Renders into the page, from the root, as the real pages do after each change. */
export async function show(node: ComponentChild): Promise<void> {
  const root = document.querySelector('#root') ?? document.body.appendChild(document.createElement('div'))
  root.id = 'root'
  await act(async () => render(node, root))
}

/** Takes everything off the page. */
export async function clear(): Promise<void> {
  const root = document.querySelector('#root')
  if (root !== null) await act(async () => render(null, root))
  document.body.replaceChildren()
}

/** Everything that stands on the page. */
export function screen(): string {
  return (document.body.textContent ?? '').replace(/\s+/gu, ' ')
}

/** The one button of this name. */
export function button(name: string): HTMLButtonElement {
  return one([...document.querySelectorAll('button')], (each) => nameOf(each) === name, `button "${name}"`)
}

/** The one field of this label, found as the browser finds it: by the label's `for`. */
export function field(label: string): HTMLInputElement {
  const found = one([...document.querySelectorAll('label')], (each) => nameOf(each) === label, `label "${label}"`)
  return document.getElementById(found.htmlFor) as HTMLInputElement
}

/** What is said to be wrong with a field, by its description. */
export function faultOf(label: string): string {
  const ids = field(label).getAttribute('aria-describedby')?.split(' ') ?? []
  const texts = ids.map((id) => document.getElementById(id)).filter((each) => each?.className === 'fault')
  return texts.map((each) => each?.textContent ?? '').join(' ')
}

/** Presses a button and lets everything happen that comes of it. */
export async function press(name: string): Promise<void> {
  await act(async () => button(name).click())
}

/** Writes into a field. */
export async function write(label: string, value: string): Promise<void> {
  const input = field(label)
  await act(async () => {
    input.value = value
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Chooses from a list that unfolds. */
export async function choose(label: string, value: string): Promise<void> {
  const list = field(label) as unknown as HTMLSelectElement
  await act(async () => {
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

/** Chooses a file. */
export async function give(label: string, file: File): Promise<void> {
  const input = field(label)
  Object.defineProperty(input, 'files', { configurable: true, value: [file] })
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
}

/** Sends the form that a field belongs to, as Enter in the field does. */
export async function send(label: string): Promise<void> {
  await act(async () => field(label).form?.requestSubmit())
}

/** Presses a key where the focus is. */
export async function key(name: string): Promise<void> {
  const at = document.activeElement ?? document.body
  await act(async () => void at.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })))
}

function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
}

function one<E>(all: readonly E[], fits: (each: E) => boolean, what: string): E {
  const [found, ...more] = all.filter(fits)
  if (found === undefined || more.length > 0) throw new Error(`${found === undefined ? 'no' : 'more than one'} ${what}`)
  return found
}
