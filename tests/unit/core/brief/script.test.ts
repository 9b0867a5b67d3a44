import { expect, it } from 'vitest'
import scripts from '../../../../assets/visits/scripts.en.json' with { type: 'json' }
import { scriptFor, toldOf } from '../../../../src/core/brief/script.ts'

const values = { practice: 'Harbour Lane', channel: 'the telephone, +1 555 0100' }

it.each([
  ['Decline with message', 'done', 'with-message'],
  ['Decline silently', 'done', 'silently'],
  ['Accept with a reason', 'done', 'accepted'],
  ['Later', 'done', 'later'],
  ['Decline silently', 'unconfirmed: the page did not answer', 'unconfirmed'],
  ['Decline with message', 'failed: the page was left', 'unconfirmed'],
])('%s, %s: tells the visit "%s"', (action, outcome, told) => {
  expect(toldOf({ action, outcome })).toBe(told)
})

it('takes the profile before the words for everybody, and what the user wrote before both', () => {
  const plain = scriptFor(scripts, 'custom', 'silently', values)
  const strict = scriptFor(scripts, 'us-strict', 'silently', values)
  expect(strict.when).not.toBe(plain.when)
  expect(strict.say).toBe(plain.say)
  expect(plain.say).toContain('Harbour Lane is easiest to reach here: the telephone, +1 555 0100.')
  expect(scriptFor(scripts, 'uk', 'silently', values, { silently: 'Hello from {practice}.' }).say).toBe(
    'Hello from Harbour Lane.',
  )
})

it('no script leaves a placeholder open', () => {
  for (const profile of ['', ...Object.keys(scripts.profiles)]) {
    for (const told of ['with-message', 'silently', 'accepted', 'later', 'unconfirmed'] as const) {
      expect(JSON.stringify(scriptFor(scripts, profile, told, values))).not.toMatch(/[{]\w+[}]/u)
    }
  }
})
