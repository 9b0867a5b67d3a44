import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Channel, channelSchema } from '../../../src/core/channel.ts'
import { LANGUAGES } from '../../../src/core/language.ts'
import { hasEmergencyLine } from '../../../src/core/lint/emergency.ts'
import { lintMessage } from '../../../src/core/lint.ts'
import type { Patient } from '../../../src/core/model.ts'
import { type Policy, policySchema } from '../../../src/core/policy.ts'
import { prepareReply } from '../../../src/core/reply/prepare.ts'
import { REPLY_WORDS, TONES } from '../../../src/core/reply/words.ts'

vi.setConfig({ testTimeout: 60_000 })

const channels: Channel[] = [
  { kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example/login' },
  { kind: 'phone', id: 'phone', number: '+15550100123', hours: '8-17', nonUrgentOnly: true },
  { kind: 'secure-message', id: 'message', url: 'https://message.harbourlane.example', nonUrgentOnly: true },
  { kind: 'appointments', id: 'book', url: 'https://book.harbourlane.example' },
  { kind: 'page', id: 'page', url: 'https://www.facebook.com/harbourlane' },
  { kind: 'email', id: 'email', email: 'office@harbourlane.example' },
  { kind: 'post', id: 'post', address: '12 Harbour Lane, Milltown' },
]
const policy: Policy = policySchema.parse({
  id: 'practice',
  version: 1,
  practiceName: 'Harbour Lane Family Medicine',
  channels,
  reply: 'Hello {first_name}, please use {channel}. {emergency}',
  emergencyNumber: '112',
  pageFootprint: 'control',
  undoSeconds: 5,
})

describe.each(LANGUAGES)('in %s', (language) => {
  it('every tone and channel makes a message that the lint has nothing against', () => {
    for (const tone of TONES) {
      for (const { id } of channels) {
        const reply = prepareReply(policy, { name: 'Zoë Marlow' }, { language, tone, channel: id })
        expect(reply?.problems).toEqual([])
        expect(reply?.text).toContain('112')
        expect(reply?.text).not.toMatch(/[{}]/u)
      }
    }
  })

  it('leaves no hole where the name is none', () => {
    for (const tone of TONES) {
      const text = prepareReply(policy, { name: '<b>' }, { language, tone })?.text ?? ''
      expect(text).not.toMatch(/ [,،:]|,,|[{}]/u)
    }
  })

  it('demands its own emergency line', () => {
    const words = REPLY_WORDS[language]
    expect(hasEmergencyLine(words.emergency, language)).toBe(true)
    const without = words.templates.warm.replace('{emergency}', '')
    expect(lintMessage(without, [], language).map(({ rule }) => rule)).toContain('no-emergency-line')
  })
})

it("takes the practice's own text in its language and the shipped one elsewhere", () => {
  expect(prepareReply(policy, { name: 'Zoë' })?.text).toMatch(/^Hello Zoë, please use the online portal/u)
  expect(prepareReply(policy, { name: 'Zoë' })?.template).toBe('practice')
  expect(prepareReply(policy, { name: 'Zoë' }, { language: 'de' })?.template).toBe('warm-de')
  const german: Policy = { ...policy, replies: { de: 'Guten Tag. {channel}. {emergency}' } }
  expect(prepareReply(german, { name: 'Zoë' }, { language: 'de' })?.template).toBe('practice-de')
})

describe('of a patient record nothing gets into a message but the first name that Facebook shows', () => {
  const word = fc.stringMatching(/^[a-z]{6,10}$/u).map((text) => `q${text}x`)
  const patient: fc.Arbitrary<Patient> = fc.record({
    id: word,
    names: fc.array(
      fc.record({ kind: fc.constant('official' as const), given: word, middle: word, family: word, text: word }),
      { minLength: 1, maxLength: 3 },
    ),
    dob: fc.constantFrom('1980-02-29', '1944-11-05'),
    status: fc.constant('active' as const),
  })
  /** The fields of the record that stand in the text, but for the first name shown. */
  const leaked = (text: string, { id, names, dob }: Patient, first: string): string[] =>
    [id, dob ?? '', ...names.flatMap((name) => Object.values(name).filter((part) => part !== 'official'))].filter(
      (field) => field !== first && field !== '' && text.includes(field),
    )

  it('for any record, language, tone and channel', () => {
    fc.assert(
      fc.property(
        patient,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...TONES),
        fc.nat(6),
        (who, language, tone, place) => {
          const [name] = who.names
          const shown = `${name?.given} ${name?.middle} ${name?.family}`
          const channel = channels[place]?.id ?? ''
          const text = prepareReply(policy, { name: shown }, { language, tone, channel })?.text ?? ''
          expect(text).toContain(name?.given)
          expect(leaked(text, who, name?.given ?? '')).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })

  it('a seeded leak is seen', () => {
    const [who] = fc.sample(patient, 1)
    if (who === undefined) throw new Error('no sample')
    expect(leaked(`Hello ${who.names[0]?.given} ${who.names[0]?.family}`, who, who.names[0]?.given ?? '')).toHaveLength(
      1,
    )
  })
})

describe('channels that would disclose or mislead are refused', () => {
  it.each([
    { kind: 'portal', id: 'a', url: 'http://portal.example' },
    { kind: 'portal', id: 'a', url: 'https://portal.example/?utm_source=facebook' },
    { kind: 'portal', id: 'a', url: 'https://portal.example/patients/88213' },
    { kind: 'page', id: 'a', url: 'https://bit.ly/abc' },
    { kind: 'page', id: 'a', url: 'https://user:pass@portal.example' },
    { kind: 'phone', id: 'a', number: '555 0100' },
    { kind: 'email', id: 'a', email: 'anna+88213@practice.example' },
    { kind: 'post', id: 'a', address: '' },
    { kind: 'fax', id: 'a', number: '+15550100123' },
  ])('$kind $url$number$email', (channel) => {
    expect(channelSchema.safeParse(channel).success).toBe(false)
  })

  it('and those in use are taken', () => {
    for (const channel of channels) expect(channelSchema.safeParse(channel).success).toBe(true)
  })
})
