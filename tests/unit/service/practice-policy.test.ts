import { describe, expect, it } from 'vitest'
import { documentSchema, type PolicyDocument } from '../../../src/core/policy/document.ts'
import { writeSignedFile } from '../../../src/core/policy/signed-file.ts'
import { savePractice } from '../../../src/service/practice.ts'
import { openPracticePolicy } from '../../../src/service/practice-policy.ts'
import { SOURCES_KEY } from '../../../src/store/policy-sources.ts'
import { IN_THE_US } from '../../support/reading-world.ts'
import { SAMPLE } from '../core/policy/sample.ts'
import { memoryArea } from './memory-area.ts'

const { expires: _, reapproveBy: __, ...lasting } = SAMPLE
const version = (number: number, change: Partial<PolicyDocument> = {}): PolicyDocument =>
  documentSchema.parse({ ...lasting, version: number, ...change })
const managed = (document: unknown): Record<string, unknown> => ({
  policyJson: JSON.stringify(document),
  organizationName: 'Harbour Lane Group',
})

/** A browser with its management, whose clock can be set. */
function browser(local = memoryArea()) {
  let entries: Record<string, unknown> | Error = {}
  let at = '2026-06-01T08:00:00.000Z'
  let asked = 0
  const practice = openPracticePolicy({
    local,
    locks: { request: (_name, run) => run() },
    managed: async () => {
      asked += 1
      if (entries instanceof Error) throw entries
      return entries
    },
    now: () => new Date(at),
    version: '1.2.0',
  })
  const set = async (next: Record<string, unknown> | Error): Promise<void> => {
    entries = next
    await practice.look()
  }
  return { local, practice, set, turnTo: (moment: string) => (at = moment), asked: () => asked }
}

/** Somebody who signs files. */
async function signer(): Promise<(policy: PolicyDocument) => Promise<string>> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return (policy) =>
    writeSignedFile(
      policy,
      key,
      async (text) =>
        new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, new TextEncoder().encode(text))),
    )
}

const draft = {
  practiceName: 'Mine',
  channels: [{ kind: 'portal' as const, id: 'own', url: 'https://mine.example' }],
  reply: 'Hello. {emergency}',
  pageFootprint: 'control' as const,
  undoSeconds: 3,
}

describe("the browser's management", () => {
  it('decides what it locks, and nobody can save anything against it', async () => {
    const { local, practice, set } = browser()
    await savePractice(local, draft, IN_THE_US, await practice.report())
    await set(managed(version(1)))
    expect(await savePractice(local, draft, IN_THE_US, await practice.report())).toEqual({ kind: 'saved' })
    const policy = await practice.policy()
    expect(policy).toMatchObject({ id: 'harbour-lane', version: 1, pageFootprint: 'none', undoSeconds: 3 })
    expect(policy?.practiceName).toContain('Harbour Lane')
    expect(policy?.channels[0]?.id).toBe('portal')
    const report = await practice.report()
    expect(report).toMatchObject({ organization: 'Harbour Lane Group', outdated: false })
    expect(report.fields.practiceName).toEqual({ origin: 'managed', locked: true })
    expect(report.managed.holding?.document).toMatchObject({ version: 1, settings: 5, locked: 3 })
    await set({})
    expect((await practice.report()).managed.until).toBe('2026-06-15')
  })

  it('is back to what the user had, once it is really gone', async () => {
    const { local, practice, set, turnTo } = browser()
    await savePractice(local, draft, IN_THE_US, await practice.report())
    await set(managed(version(1)))
    await savePractice(local, { ...draft, practiceName: 'Changed against it' }, IN_THE_US, await practice.report())
    await set({})
    turnTo('2026-06-14T23:59:59.000Z')
    expect((await practice.policy())?.practiceName).toContain('Harbour Lane')
    turnTo('2026-06-15T00:00:00.000Z')
    expect((await practice.policy())?.practiceName).toBe('Mine')
    await practice.look()
    expect((await practice.report()).managed).toMatchObject({ problems: [] })
  })

  it('holds from the cache, before it is asked at all', async () => {
    const first = browser()
    await first.set(managed(version(4)))
    const later = browser(first.local)
    expect((await later.practice.policy())?.version).toBe(4)
    expect(later.asked()).toBe(0)
  })

  it('changes nothing where it does not answer', async () => {
    const { practice, set } = browser()
    await set(managed(version(4)))
    await set(new Error('not ready'))
    expect((await practice.report()).managed).toMatchObject({ problems: [], holding: { document: { version: 4 } } })
    expect((await practice.report()).managed.until).toBeUndefined()
  })

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a bad value',
      managed({ ...lasting, version: 5, settings: { undoSeconds: { value: 99, locked: true } } }),
      'not-a-policy',
      'settings.undoSeconds.value: ',
    ],
    ['a key that nobody knows', managed({ ...lasting, version: 5, extra: 1 }), 'not-a-policy', 'extra'],
    ['half of it', { policyJson: JSON.stringify(lasting).slice(0, -9) }, 'not-json', ''],
    ['an object instead of a text', { policyJson: lasting }, 'not-a-policy', 'policyJson: '],
    ['an older one', managed(version(3)), 'older-version', ''],
    ['other words under the same number', managed(version(4, { approvedBy: 'X' })), 'same-version-changed', ''],
    ['one that has run out', managed(version(5, { expires: '2026-05-31' })), 'expired', ''],
  ])('that sends %s is reported with the place, and the last good one holds', async (_what, next, problem, place) => {
    const { practice, set } = browser()
    await set(managed(version(4)))
    await set(next)
    const report = await practice.report()
    expect(report.managed.problems).toEqual([problem])
    expect(report.managed.details.join('\n')).toContain(place)
    expect(report.managed.holding?.document.version).toBe(4)
    expect(await practice.policy()).toMatchObject({ version: 4, pageFootprint: 'none' })
    await set(managed(version(6)))
    expect(await practice.report()).toMatchObject({ managed: { problems: [], holding: { document: { version: 6 } } } })
  })

  it('asks for a newer Front Desk', async () => {
    const { practice, set } = browser()
    await set({ ...managed(version(1)), minVersion: '1.10' })
    expect((await practice.report()).outdated).toBe(true)
  })

  it('keeps what it said in one place, and a broken place is an empty one', async () => {
    const { local, practice, set } = browser()
    await set(managed(version(1)))
    await local.set({ [SOURCES_KEY]: { managed: 'nonsense' } })
    expect(await practice.policy()).toBeUndefined()
    await practice.look()
    expect((await practice.policy())?.version).toBe(1)
  })
})

describe('a signed file', () => {
  it('is taken after a look at its key, and then binds to it', async () => {
    const { practice } = browser()
    const [ours, theirs] = [await signer(), await signer()]
    const file = await ours(version(1))
    const read = await practice.readFile(file)
    expect(read).toMatchObject({ kind: 'good', known: false, document: { id: 'harbour-lane', version: 1 } })
    expect(await practice.policy()).toBeUndefined()
    await practice.takeFile(file)
    expect((await practice.policy())?.version).toBe(1)
    expect((await practice.report()).signed.fingerprint).toBe(read.kind === 'good' ? read.fingerprint : '')
    expect(await practice.takeFile(await theirs(version(2)))).toEqual({ kind: 'refused', problem: 'other-key' })
    expect(await practice.readFile(await ours(version(2)))).toMatchObject({ known: true })
    await practice.takeFile(await ours(version(3)))
    expect(await practice.takeFile(await ours(version(2)))).toEqual({ kind: 'refused', problem: 'older-version' })
    expect(await practice.takeFile(await ours(version(4, { id: 'other' })))).toMatchObject({ problem: 'other-policy' })
    expect((await practice.policy())?.version).toBe(3)
  })

  it('gives way to the management, for every single setting', async () => {
    const { practice, set } = browser()
    await practice.takeFile(await (await signer())(version(1)))
    await set(managed(version(1, { id: 'clinic', settings: { undoSeconds: { value: 20, locked: true } } })))
    expect(await practice.policy()).toMatchObject({ id: 'clinic', undoSeconds: 20, pageFootprint: 'none' })
    await set({ ...managed(version(1, { id: 'clinic' })), policyPublicKey: 'A'.repeat(43) })
    expect((await practice.report()).signed.problems).toEqual(['other-key'])
  })

  it('for a later day waits for it', async () => {
    const { practice, turnTo } = browser()
    const ours = await signer()
    await practice.takeFile(await ours(version(1)))
    await practice.takeFile(await ours(version(2, { effective: '2026-07-01' })))
    expect((await practice.report()).signed).toMatchObject({
      problems: ['not-yet-effective'],
      holding: { document: { version: 1 } },
    })
    turnTo('2026-07-01T00:00:00.000Z')
    expect((await practice.policy())?.version).toBe(2)
  })

  it('that the disk changed does not count', async () => {
    const { local, practice } = browser()
    await practice.takeFile(await (await signer())(version(1)))
    const kept = JSON.stringify((await local.get(SOURCES_KEY))[SOURCES_KEY])
    await local.set({
      [SOURCES_KEY]: JSON.parse(kept.replaceAll('12 Harbour', '13 Harbour').replaceAll('8–17', '8–18')),
    })
    expect((await practice.report()).signed.problems).toContain('bad-signature')
    expect(await practice.policy()).toBeUndefined()
  })

  it('can be let go of, with its key', async () => {
    const { practice } = browser()
    await practice.takeFile(await (await signer())(version(9)))
    await practice.dropFile()
    expect(await practice.policy()).toBeUndefined()
    expect(await practice.readFile(await (await signer())(version(1)))).toMatchObject({ kind: 'good', known: false })
  })
})
