import { describe, expect, it } from 'vitest'
import { documentSchema, type PolicyDocument, SETTING_NAMES } from '../../../../src/core/policy/document.ts'
import { resolvePolicy } from '../../../../src/core/policy/resolve.ts'
import { SAMPLE } from './sample.ts'

const TODAY = '2026-06-01'
const version = (number: number, change: Partial<PolicyDocument> = {}): PolicyDocument => ({
  ...SAMPLE,
  version: number,
  ...change,
})

describe('who decides', () => {
  it('a locked value holds against the user, an unlocked one gives way', () => {
    const { policy, fields } = resolvePolicy(
      { signed: { offered: SAMPLE }, user: { practiceName: 'Mine', undoSeconds: 3 } },
      TODAY,
    )
    expect(policy?.practiceName).toContain('Harbour Lane')
    expect(policy?.undoSeconds).toBe(3)
    expect(policy).toMatchObject({ id: 'harbour-lane', version: 7, pageFootprint: 'none' })
    expect(fields.practiceName).toEqual({ origin: 'signed', locked: true })
    expect(fields.undoSeconds).toEqual({ origin: 'user', locked: false })
    expect(fields.former).toEqual({ origin: 'signed', locked: false })
  })

  it('the browser before the file, for every single setting', () => {
    const managed = version(1, { id: 'clinic', settings: { undoSeconds: { value: 20, locked: true } } })
    const { policy, fields } = resolvePolicy({ managed: { offered: managed }, signed: { offered: SAMPLE } }, TODAY)
    expect(policy).toMatchObject({ id: 'clinic', version: 1, undoSeconds: 20, pageFootprint: 'none' })
    expect(fields.undoSeconds).toEqual({ origin: 'managed', locked: true })
    expect(fields.pageFootprint?.origin).toBe('signed')
  })

  it('the user alone, with defaults for what is not said', () => {
    const user = { id: 'practice', version: 2, practiceName: 'Mine', channels: SAMPLE.settings.channels?.value ?? [] }
    const { policy, fields } = resolvePolicy({ user }, TODAY)
    expect(policy).toMatchObject({ id: 'practice', version: 2, pageFootprint: 'control', undoSeconds: 5 })
    expect(policy?.reply).toContain('{emergency}')
    expect(fields.undoSeconds?.origin).toBe('default')
  })

  it('nobody: no policy, and nothing invented', () => {
    expect(resolvePolicy({}, TODAY).policy).toBeUndefined()
  })
})

describe('which document holds', () => {
  const resolved = (offered: PolicyDocument | undefined, holding: PolicyDocument | undefined, today = TODAY) => {
    const offer = { ...(offered === undefined ? {} : { offered }), ...(holding === undefined ? {} : { holding }) }
    const { holding: kept, problems } = resolvePolicy({ signed: offer }, today)
    return { version: kept.signed?.version, problems: problems.map(({ problem }) => problem) }
  }

  it('a newer one takes the place of an older', () => {
    expect(resolved(version(8), version(7))).toEqual({ version: 8, problems: [] })
  })

  it.each([
    ['an older one', version(6), 'older-version'],
    ['the same version with other words', version(7, { approvedBy: 'Somebody else' }), 'same-version-changed'],
    ['one for another day', version(8, { effective: '2026-06-02' }), 'not-yet-effective'],
    ['one that has run out', version(8, { expires: '2026-06-01' }), 'expired'],
    ['one of another name', version(8, { id: 'other' }), 'other-policy'],
  ])('%s does not, and the last good one is kept', (_, offered, problem) => {
    expect(resolved(offered, version(7))).toEqual({ version: 7, problems: [problem] })
  })

  it('the last good one holds without the file, until it runs out', () => {
    expect(resolved(undefined, SAMPLE)).toEqual({ version: 7, problems: [] })
    expect(resolved(undefined, SAMPLE, '2027-01-01')).toEqual({ version: undefined, problems: ['expired'] })
  })

  it('an expired one still keeps older ones out', () => {
    const holding = version(9, { expires: '2026-05-01' })
    expect(resolved(version(8), holding)).toEqual({ version: undefined, problems: ['older-version'] })
    expect(resolved(version(10), holding)).toEqual({ version: 10, problems: [] })
  })

  it('one that should be looked at again holds and says so', () => {
    expect(resolved(SAMPLE, undefined, '2026-12-01')).toEqual({ version: 7, problems: ['reapproval-due'] })
  })

  it('at the first moment without history', () => {
    expect(resolved(version(3), undefined)).toEqual({ version: 3, problems: [] })
  })
})

it('the document knows every setting of the policy and nothing else', () => {
  expect(SETTING_NAMES).toContain('channels')
  for (const name of SETTING_NAMES) {
    expect(
      documentSchema.safeParse({ ...SAMPLE, settings: { [name]: { value: {}, locked: true, extra: 1 } } }).success,
    ).toBe(false)
  }
  expect(documentSchema.safeParse({ ...SAMPLE, settings: { unheard: { value: 1, locked: true } } }).success).toBe(false)
})
