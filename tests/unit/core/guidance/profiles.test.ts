import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { advise } from '../../../../src/core/guidance/advise.ts'
import { checkException, dueForReview, exceptionWords } from '../../../../src/core/guidance/exception.ts'
import { PROFILE_IDS, type Profile, profileSchema } from '../../../../src/core/guidance/profile.ts'

const profiles = new Map<string, Profile>(
  readdirSync('assets/guidance').map((file) => {
    const profile = profileSchema.parse(JSON.parse(readFileSync(`assets/guidance/${file}`, 'utf8')))
    expect(file).toBe(`${profile.id}.json`)
    return [profile.id, profile]
  }),
)
const profile = (id: (typeof PROFILE_IDS)[number]): Profile => profileSchema.parse(profiles.get(id))

it('there is one file for each profile', () => {
  expect([...profiles.keys()].sort()).toEqual([...PROFILE_IDS].sort())
})

it('every profile but the own one says where its advice on requests and messages comes from', () => {
  for (const { id, rules } of profiles.values()) {
    if (id === 'custom') continue
    expect(rules.map(({ about }) => about)).toEqual(expect.arrayContaining(['request', 'message']))
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  }
})

it.each([
  ['a rule without a year', (one: Profile) => ({ ...one, rules: one.rules.map(({ year: _, ...rest }) => rest) })],
  ['a key that nobody knows', (one: Profile) => ({ ...one, note: 'x' })],
  ['years without end', (one: Profile) => ({ ...one, former: { kind: 'allow-after', years: 900 } })],
])('refuses %s', (_, spoil) => {
  expect(profileSchema.safeParse(spoil(profile('uk'))).success).toBe(false)
})

describe('advice', () => {
  it('is to decline silently or with a message, with the reasons', () => {
    expect(advise(profile('us-strict'), { relation: 'current' }).action).toBe('decline-silently')
    const uk = advise(profile('uk'), { relation: 'current' })
    expect(uk.action).toBe('decline-with-message')
    expect(uk.reasons.map(({ id }) => id)).toContain('bma-explain')
  })

  it('for former patients follows the profile, or what the policy sets instead', () => {
    expect(advise(profile('us-message'), { relation: 'former', years: 20 }).action).toBe('ask')
    expect(advise(profile('uk'), { relation: 'former', years: 20 }).action).toBe('decline-with-message')
    const former = { kind: 'allow-after', years: 5 } as const
    expect(advise(profile('uk'), { relation: 'former', years: 5 }, { former }).action).toBe('none')
    expect(advise(profile('uk'), { relation: 'former', years: 4 }, { former }).action).toBe('decline-with-message')
    expect(advise(profile('uk'), { relation: 'former' }, { former }).action).toBe('ask')
  })

  it('for family is a hint at most', () => {
    expect(advise(profile('au-nz'), { relation: 'family' }).action).toBe('hint')
    expect(advise(profile('uk'), { relation: 'family' }).action).toBe('none')
    expect(advise(profile('uk'), { relation: 'family' }, { family: 'hint' }).action).toBe('hint')
  })
})

describe('an exception', () => {
  const exception = { code: 'family', note: 'A cousin.', reviewOn: '2027-01-31' }
  const check = (change: object): unknown => {
    const checked = checkException({ ...exception, ...change }, ['family', 'other'], '2026-01-31')
    return 'problem' in checked ? checked.problem : exceptionWords(checked.exception)
  }

  it('has an allowed reason, a note and a review ahead', () => {
    expect(check({ note: ' A cousin. ' })).toBe('family (review on 2027-01-31): A cousin.')
    expect(check({ code: 'colleague' })).toBe('code-not-allowed')
    expect(check({ code: '' })).toBe('no-reason')
    expect(check({ note: ' ' })).toBe('no-note')
    expect(check({ note: 'x'.repeat(501) })).toBe('note-too-long')
    expect(check({ reviewOn: '2027-02-30' })).toBe('no-review')
    expect(check({ reviewOn: '2026-01-31' })).toBe('review-not-ahead')
    expect(check({ reviewOn: '2029-01-31' })).toBe('review-too-far')
  })

  it('comes up again when its review is due', () => {
    const kept = ['2026-03-01', '2026-01-01', '2027-01-01'].map((reviewOn) => ({
      exception: { code: 'other' as const, note: 'x', reviewOn },
    }))
    expect(dueForReview(kept, '2026-03-01').map(({ exception }) => exception.reviewOn)).toEqual([
      '2026-01-01',
      '2026-03-01',
    ])
  })
})
