import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/language.ts'
import type { PolicyReport } from '../../../src/core/policy/report.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { granted, wishesOf } from '../../../src/core/reply/wishes.ts'
import { TONES } from '../../../src/core/reply/words.ts'

const policy: Policy = {
  id: 'harbour-lane',
  version: 1,
  practiceName: 'Harbour Lane',
  channels: [
    { kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' },
    { kind: 'phone', id: 'phone', number: '+15550100123' },
  ],
  reply: 'Bonjour {first_name}. {channel} {emergency}',
  language: 'fr',
  replies: { de: 'Hallo {first_name}. {channel} {emergency}' },
  pageFootprint: 'control',
  undoSeconds: 5,
}
const locked = (...names: (keyof PolicyReport['fields'])[]): PolicyReport['fields'] =>
  Object.fromEntries(names.map((name) => [name, { origin: 'managed' as const, locked: true }]))
const languages = (fields: PolicyReport['fields']): string[] =>
  wishesOf(policy, fields).languages.map(({ language }) => language)

describe('what may be picked for one message', () => {
  it('is everything where nothing is locked, the policy language first', () => {
    const { tones, channels } = wishesOf(policy, {})
    expect(languages({})[0]).toBe('fr')
    expect([...languages({})].sort()).toEqual([...LANGUAGES].sort())
    expect(tones).toEqual(TONES)
    expect(channels.map(({ id }) => id)).toEqual(['portal', 'phone'])
  })
  it('is the one language where that is locked', () => {
    expect(languages(locked('language'))).toEqual(['fr'])
  })
  it("is the practice's own texts alone where the reply is locked", () => {
    expect(languages(locked('reply'))).toEqual(['fr', 'de'])
    expect(wishesOf(policy, locked('reply')).tones).toEqual([])
  })
  it('is no other tone where that is locked', () => {
    expect(wishesOf(policy, locked('tone')).tones).toEqual([])
  })
})

it('what is not left open is not granted', () => {
  const wish = { language: 'es', tone: 'formal', channel: 'phone' } as const
  expect(granted(wish, wishesOf(policy, {}))).toEqual(wish)
  expect(granted(wish, wishesOf(policy, locked('reply')))).toEqual({ channel: 'phone' })
  expect(granted({ ...wish, channel: 'gone' }, wishesOf(policy, locked('language')))).toEqual({ tone: 'formal' })
})
