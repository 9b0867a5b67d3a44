import { type Child, h } from './build.ts'
import type { Chance } from './chance.ts'
import { person } from './people.ts'

const pressable = (text: string, label?: string): HTMLElement =>
  h('div', { role: 'button', tabindex: '0', 'aria-label': label }, h('span', {}, text))

const about = (number: number, ...inside: Child[]): HTMLElement => {
  const { name, vanity } = person(number)
  return h('div', {}, h('a', { href: `/${vanity}` }, h('img', { alt: name }), h('span', { dir: 'auto' }, name)), inside)
}

/** What looks like a request and is none, one by one. */
export const DECOYS: Record<string, () => HTMLElement> = {
  'people you may know with Remove': () =>
    h('div', {}, h('h2', {}, 'People you may know'), about(700, pressable('Add friend'), pressable('Remove'))),
  'a suggestion with one button': () =>
    h('div', {}, about(701, pressable('Add friend')), about(702, pressable('Add friend'))),
  'an unfriend dialog': () =>
    h(
      'div',
      { role: 'dialog', 'aria-label': 'Unfriend' },
      about(703, 'Unfriend?', pressable('Confirm'), pressable('Cancel')),
    ),
  'a dialog with Confirm and Delete': () =>
    h(
      'div',
      { role: 'dialog' },
      h('h2', {}, 'Delete this comment?'),
      about(704, pressable('Confirm'), pressable('Delete')),
    ),
  'a modal block dialog': () =>
    h('div', { role: 'dialog', 'aria-modal': 'true' }, about(705, 'Block?', pressable('Confirm'), pressable('Remove'))),
  'a privacy dialog': () =>
    h('div', { role: 'alertdialog' }, 'Who can see this?', pressable('Confirm'), pressable('Remove')),
  'group moderation': () =>
    h(
      'div',
      { role: 'article' },
      h('a', { href: '/groups/12345/user/100000706/' }, h('img', { alt: 'Eve Ng' }), 'Eve Ng'),
      'asks to join',
      pressable('Confirm'),
      pressable('Delete'),
    ),
  'labels about something else': () =>
    h(
      'div',
      {},
      about(707, pressable('Confirm your email', 'Confirm your email'), pressable('Delete account', 'Delete account')),
    ),
  'sent requests': () =>
    h(
      'div',
      { role: 'dialog', 'aria-label': 'Sent requests' },
      about(708, pressable('Cancel request')),
      about(709, pressable('Cancel request')),
    ),
  'message requests': () =>
    h('div', {}, about(710, 'Hello there', pressable('Delete')), about(711, pressable('Accept'), pressable('Delete'))),
  'a menu': () => h('div', { role: 'menu' }, about(712, pressable('Confirm'), pressable('Delete'))),
  'a shimmer with the words and no buttons': () =>
    h('div', {}, about(713, h('span', {}, 'Confirm'), h('span', {}, 'Delete'))),
  'a friend with Message': () => h('div', {}, about(714, pressable('Message'), pressable('More'))),
  'an answered row': () => h('div', {}, about(715, h('span', {}, 'Request removed'))),
  'an invitation to a group': () =>
    h('div', {}, about(716, 'invited you to Gardeners', pressable('Join'), pressable('Delete'))),
}

/** Some decoys by chance. */
export function someDecoys(by: Chance): HTMLElement[] {
  return by
    .shuffled(Object.values(DECOYS))
    .slice(0, 3)
    .map((make) => make())
}
