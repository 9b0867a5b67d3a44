import { describe, expect, it } from 'vitest'
import { documentSchema, type PolicyDocument, SETTING_NAMES } from '../../../../src/core/policy/document.ts'
import type { Statement } from '../../../../src/core/policy/statement.ts'
import { summarise } from '../../../../src/core/policy/summary.ts'
import { PROFILES } from '../../../../src/service/profiles.ts'
import { say } from '../../../../src/ui/say.ts'

type Settings = PolicyDocument['settings']

const PORTAL = { kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' } as const
const REPLY = 'Hello {first_name}, {practice} can be reached here: {channel}. {emergency}'
const locked = <V>(value: V) => ({ value, locked: true })
const proposed = <V>(value: V) => ({ value, locked: false })

/** A policy of a fictitious practice that holds these settings. */
const policy = (settings: Settings, marks: Partial<PolicyDocument> = {}): PolicyDocument =>
  documentSchema.parse({
    form: 'front-desk-policy/1',
    id: 'harbour-lane',
    version: 2,
    effective: '2026-01-01',
    ...marks,
    settings,
  })
const summary = (settings: Settings, marks?: Partial<PolicyDocument>) => summarise(policy(settings, marks), PROFILES)
const codes = (all: readonly Statement[]) => all.map(({ code }) => code)
const against = (settings: Settings, marks?: Partial<PolicyDocument>) => codes(summary(settings, marks).contradictions)
const requests = (settings: Settings) => summary(settings).requests

describe('what happens to friend requests', () => {
  it.each([
    [
      'a locked reply goes before a guidance that is silent',
      { profile: locked('us-strict'), reply: locked(REPLY) },
      false,
    ],
    ['a proposed reply does not', { profile: locked('us-strict'), reply: proposed(REPLY) }, true],
    ['without a reply the guidance holds', { profile: locked('us-strict') }, true],
    ['also the other way', { profile: locked('uk') }, false],
  ] as const)('%s', (_, settings, silent) => {
    const found = requests(settings as Settings)
    expect(found.silent).toBe(silent)
    expect(found.statements.map(say).some((one) => one.includes('declined without a message'))).toBe(silent)
  })

  it('says of a locked reply that it goes before the guidance, and of nothing else', () => {
    expect(codes(requests({ profile: locked('us-strict'), reply: locked(REPLY) }).statements)).toContain(
      'message-first',
    )
    expect(codes(requests({ profile: locked('uk'), reply: locked(REPLY) }).statements)).not.toContain('message-first')
    expect(codes(requests({ profile: locked('us-strict') }).statements)).not.toContain('message-first')
  })

  it('leaves to each physician what the policy leaves', () => {
    expect(codes(requests({ undoSeconds: locked(5) }).statements)).toEqual([
      'guidance-left',
      'decline-left',
      'former-left',
      'family-left',
      'exceptions-left',
    ])
  })

  it('names the reasons to accept, and says so where there are none', () => {
    const sentences = (exceptions: Settings['exceptions']) => requests({ exceptions }).statements.map(say)
    expect(sentences(locked(['family', 'colleague'])).at(-1)).toContain('Reasons: Family; Colleague.')
    expect(sentences(locked([])).at(-1)).toBe('No patient can be accepted, whatever the reason.')
  })

  it('shows the message as somebody gets it, with an ellipsis for what the policy leaves open', () => {
    const { message } = requests({
      practiceName: locked('Harbour Lane'),
      channels: locked([PORTAL]),
      reply: locked(REPLY),
    })
    expect(message.text).toContain('Hello Alex, Harbour Lane can be reached here:')
    expect(message.text).toContain(PORTAL.url)
    expect(requests({ reply: locked(REPLY) }).message.text).toContain('… can be reached here: ….')
  })
})

describe('what does not fit together is pointed out, and only that', () => {
  it.each<[Statement['code'], Settings, Settings]>([
    [
      'silent-but-message',
      { profile: locked('us-strict'), reply: locked(REPLY) },
      { profile: locked('us-message'), reply: locked(REPLY) },
    ],
    [
      'none-but-guidance',
      { profile: locked('uk'), exceptions: locked([]) },
      { profile: locked('therapy-strict'), exceptions: locked([]) },
    ],
    [
      'more-than-guidance',
      { profile: locked('therapy-strict'), exceptions: locked(['family']) },
      { profile: locked('uk'), exceptions: locked(['family']) },
    ],
    [
      'accepted-unheld',
      { exceptions: locked([]), confirmGuard: locked(false) },
      { exceptions: locked([]), confirmGuard: locked(true) },
    ],
    [
      'former-unlike',
      { profile: locked('uk'), former: locked({ kind: 'allow-after', years: 5 }) },
      { profile: locked('uk'), former: locked({ kind: 'as-current' }) },
    ],
    [
      'family-unlike',
      { profile: locked('uk'), family: locked('hint') },
      { profile: locked('uk'), family: locked('ignore') },
    ],
    [
      'channel-unused',
      { channels: locked([PORTAL]), reply: locked('Hello {first_name}, please call us. {emergency}') },
      { channels: locked([PORTAL]), reply: locked(`Hello {first_name}, see ${PORTAL.url}. {emergency}`) },
    ],
    [
      'emergency-unused',
      { emergencyNumber: locked('112'), reply: locked('Hello, see {channel}. In an emergency call 911.') },
      { emergencyNumber: locked('112'), reply: locked('Hello, see {channel}. In an emergency call 112.') },
    ],
    ['language-open', { reply: locked(REPLY) }, { reply: locked(REPLY), language: locked('en') }],
    [
      'reply-twice',
      { reply: locked(REPLY), language: locked('es'), replies: locked({ es: REPLY }) },
      { reply: locked(REPLY), language: locked('en'), replies: locked({ es: REPLY }) },
    ],
  ])('%s', (code, bad, good) => {
    expect(against(bad)).toContain(code)
    expect(against(good)).not.toContain(code)
  })

  it('again-too-late', () => {
    const settings = { undoSeconds: locked(5) }
    const marks = (reapproveBy: string) => ({ expires: '2026-12-01', reapproveBy })
    expect(against(settings, marks('2026-12-01'))).toEqual(['again-too-late'])
    expect(against(settings, marks('2026-11-01'))).toEqual([])
  })

  it('a policy of which everything fits has none', () => {
    const fitting: Settings = {
      practiceName: locked('Harbour Lane'),
      channels: locked([PORTAL]),
      reply: locked(REPLY),
      language: locked('en'),
      emergencyNumber: locked('911'),
      profile: locked('us-message'),
      exceptions: locked(['family']),
      confirmGuard: locked(true),
    }
    expect(against(fitting)).toEqual([])
  })
})

describe('what physicians decide', () => {
  it('is what is proposed and what is left, by name', () => {
    const [change, left] = summary({ undoSeconds: proposed(5), reply: locked(REPLY) }).freedoms
    expect(change && say(change)).toBe(
      'Physicians may change what the practice proposes: Time to take a decision back.',
    )
    expect(left && say(left)).toContain('Guidance')
    expect(left && say(left)).not.toContain('Reply;')
  })

  it('is nothing where all is locked', () => {
    const all = {
      practiceName: 'Harbour Lane',
      channels: [PORTAL],
      reply: REPLY,
      language: 'en',
      tone: 'warm',
      emergencyNumber: '911',
      profile: 'uk',
      former: { kind: 'ask' },
      family: 'hint',
      pageFootprint: 'control',
      confirmGuard: true,
      undoSeconds: 5,
      retentionYears: 6,
      lockMinutes: 15,
    }
    const settings = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, locked(value)])) as Settings
    expect(codes(summary(settings).freedoms)).toEqual(['all-fixed'])
    expect(codes(summary({ ...settings, tone: undefined }).freedoms)).toEqual(['left'])
  })
})

it('every setting is told of, whatever is chosen', () => {
  const values: Required<{ [N in keyof Settings]: NonNullable<Settings[N]>['value'][] }> = {
    practiceName: ['Harbour Lane', 'Other Lane'],
    channels: [[PORTAL], [{ kind: 'phone', id: 'phone', number: '+15550100123' }]],
    reply: [REPLY, `Good day. ${REPLY}`],
    language: ['en', 'es'],
    replies: [{}, { es: REPLY }],
    tone: ['short', 'formal'],
    emergencyNumber: ['911', '112'],
    profile: ['us-strict', 'uk'],
    former: [{ kind: 'ask' }, { kind: 'allow-after', years: 1 }],
    family: ['hint', 'ignore'],
    exceptions: [[], ['family']],
    pageFootprint: ['control', 'none'],
    confirmGuard: [true, false],
    undoSeconds: [0, 1, 5],
    retentionYears: [1, 6],
    lockMinutes: [1, 15],
    passphraseKdf: ['argon2id', 'pbkdf2-sha256'],
    escrowKey: [`B${'a'.repeat(86)}`, `B${'b'.repeat(86)}`],
  }
  const told = (settings: Settings): string => {
    const { requests, browsers } = summary(settings)
    return [...requests.statements, ...browsers].map(say).join('\n') + requests.message.text
  }
  for (const name of SETTING_NAMES) {
    const texts = values[name].map((value) => told({ [name]: locked(value) } as Settings))
    expect(new Set([told({}), ...texts]).size, name).toBe(values[name].length + 1)
    for (const one of texts) expect(one, name).not.toMatch(/undefined|\{(?!channel|emergency)\w+\}/u)
  }
})
