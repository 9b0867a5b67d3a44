import { expect, it } from 'vitest'
import type { Channel } from '../../../src/core/channel.ts'
import { compose } from '../../../src/core/reply.ts'

const portal: Channel = { kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }
const template = 'Hello {first_name}, {practice} is best reached through {channel}.'
const composed = (name: string): string => compose(template, portal, { name }, 'Harbour Lane')

it('fills in the first name as Facebook shows it, the practice and the channel', () => {
  expect(composed('Zoë-Ann Marlow')).toBe(
    'Hello Zoë-Ann, Harbour Lane is best reached through the online portal at https://portal.harbourlane.example.',
  )
})

it.each(['https://evil.example Marlow', '{channel} Marlow', '<b>Zoë</b>', 'evil.example Marlow', '🌸 Zoë', ''])(
  'leaves out what does not look like a name: %s',
  (name) => {
    expect(composed(name)).toMatch(/^Hello, Harbour Lane/)
  },
)

it('does not fill placeholders that came in with a value', () => {
  expect(compose('{practice}', portal, { name: 'Zoë' }, '{first_name}')).toBe('{first_name}')
})
