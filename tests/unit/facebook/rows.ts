import { h } from './author/build.ts'
import type { Person } from './author/people.ts'
import { go } from './stage.ts'

/** A list of requests that knows who is behind each row, as Facebook's own code does, and whom its buttons were pressed for. */
export interface Rows {
  list: HTMLElement
  /** Ids of those whose Delete, or Confirm, was pressed. */
  deleted: string[]
  confirmed: string[]
  row(person: Person): HTMLElement
  /** Shows another person in a row, in one go. */
  show(row: HTMLElement, person: Person): void
}

/** Writes a page with one row a person, in the plainest markup. */
export function rowsOf(people: readonly Person[]): Rows {
  go('https://www.facebook.com/friends')
  document.documentElement.lang = 'en'
  const list = h('div', {})
  const rows: Rows = {
    list,
    deleted: [],
    confirmed: [],
    row(person) {
      const press = (into: string[]) => (event: Event) => into.push(rowOf(event).dataset.truth ?? '')
      const confirm = h('div', { role: 'button', tabindex: '0' }, h('span', {}, 'Confirm'))
      const reject = h('div', { role: 'button', tabindex: '0' }, h('span', {}, 'Delete'))
      confirm.addEventListener('click', press(rows.confirmed))
      reject.addEventListener('click', press(rows.deleted))
      const row = h('div', { class: 'row' }, h('a', {}, h('span', { dir: 'auto' })), h('div', {}, confirm, reject))
      rows.show(row, person)
      return row
    },
    show(row, { id, name }) {
      row.dataset.truth = id
      row.querySelector('a')?.setAttribute('href', `/profile.php?id=${id}`)
      const line = row.querySelector('a span')
      if (line !== null) line.textContent = name
    },
  }
  list.append(...people.map((person) => rows.row(person)))
  document.body.replaceChildren(h('div', { role: 'main' }, h('h1', {}, 'Friends'), list))
  return rows
}

function rowOf({ target }: Event): HTMLElement {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('.row') : null
  if (row === null) throw new Error('a button outside of every row')
  return row
}
