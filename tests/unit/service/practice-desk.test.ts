import { describe, expect, it } from 'vitest'
import type { DeskScreen } from '../../../src/core/policy/desk-screen.ts'
import { SETTING_NAMES } from '../../../src/core/policy/document.ts'
import { firstValueOf } from '../../../src/core/policy/setting-form.ts'
import { readSignedFile } from '../../../src/core/policy/signed-file.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { openPracticeDesk } from '../../../src/service/practice-desk.ts'
import { openPracticePolicy } from '../../../src/service/practice-policy.ts'
import { purposeKey } from '../../../src/store/derive.ts'
import { DESK_KEY } from '../../../src/store/desk-draft.ts'
import { verifyEd25519 } from '../../../src/store/ed25519.ts'
import { fairLocks, memoryArea } from '../../support/memory-area.ts'
import { IN_THE_US } from '../../support/reading-world.ts'

const PRACTICE: Partial<Policy> = {
  practiceName: 'Harbour Lane Family Practice',
  channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
  reply: 'Hello {first_name}, {practice} can be reached here: {channel}. {emergency}',
}

/** A desk on a vault of its own. The same `seed` is the same vault. */
function desk(seed = 1, local = memoryArea(), values = PRACTICE) {
  const dataKey = new Uint8Array(32).fill(seed)
  let screen: DeskScreen | undefined
  let ids = 0
  const session = openPracticeDesk(
    {
      vault: { key: (purpose) => purposeKey(dataKey, purpose) },
      local,
      values: async () => values,
      reading: () => IN_THE_US,
      now: () => new Date('2026-06-01T08:00:00.000Z'),
      newId: () => `id-${ids++}`,
    },
    (next) => {
      screen = next
    },
  )
  const shown = (): DeskScreen => {
    if (screen === undefined) throw new Error('the desk is closed')
    return screen
  }
  /** Decides what was taken over from the browser, as whoever writes the policy has to. */
  const decide = async (): Promise<void> => {
    await session.open()
    const settings = Object.entries(shown().draft.settings).map(([name, { value }]) => [name, { value, locked: true }])
    session.change({ settings: Object.fromEntries(settings) })
  }
  /** Reads what the policy does and signs it. */
  const sign = async (): Promise<void> => {
    session.review()
    await session.sign()
  }
  return { session, shown, local, decide, sign }
}

describe('a policy', () => {
  it('begins with what this browser has set, from today, and nobody has decided it yet', async () => {
    const { session, shown } = desk()
    await session.open()
    expect(shown().draft).toMatchObject({ id: 'harbour-lane-family-practice', version: 1, effective: '2026-06-01' })
    expect(shown().draft.settings).toEqual({
      practiceName: { value: PRACTICE.practiceName },
      channels: { value: PRACTICE.channels },
      reply: { value: PRACTICE.reply },
      language: { value: 'en' },
    })
    expect(shown().previews.map(({ problems }) => problems)).toEqual([[]])
  })

  it('is not signed as it begins: it is told what is open, until each is decided', async () => {
    const { session, shown, decide, sign } = desk()
    await session.open()
    expect(shown().unsettled).toEqual(['practiceName', 'channels', 'reply', 'language'])
    await sign()
    expect(shown().signed).toBeUndefined()
    expect(shown().checked).toEqual({
      kind: 'wrong',
      wrong: ['practiceName', 'channels', 'reply', 'language'].map((name) => `settings.${name}.locked`),
    })
    await decide()
    expect(shown().unsettled).toEqual([])
    await sign()
    expect(shown().signed).toBeDefined()
  })

  it.each(SETTING_NAMES)('with a setting that is locked and not chosen is not signed: %s', async (name) => {
    const { session, shown, decide, sign } = desk()
    await decide()
    const { settings } = shown().draft
    session.change({ settings: { ...settings, [name]: { value: firstValueOf(name), locked: true } } })
    expect(shown().unsettled).toEqual([name])
    await sign()
    expect(shown().signed).toBeUndefined()
    expect(shown().checked).toMatchObject({ kind: 'wrong' })
  })

  it('that decides nothing is not signed', async () => {
    const { session, shown, sign } = desk()
    await session.open()
    session.change({ settings: {} })
    await sign()
    expect(shown().checked).toEqual({ kind: 'refused', problem: 'decides-nothing' })
  })

  it('is signed only while it is shown, and exactly as it was shown', async () => {
    const { session, shown, decide } = desk()
    await decide()
    expect(await session.sign()).toBeUndefined()
    session.review()
    const seen = shown().review
    session.change({ approvedBy: 'Dr. Amara Lane' })
    expect(await session.sign()).toBeUndefined()
    expect(seen).toBeDefined()
    session.review()
    session.write()
    expect(await session.sign()).toBeUndefined()
    session.review()
    expect((await session.sign())?.document).toEqual({ ...seen, approvedBy: 'Dr. Amara Lane' })
  })

  it('is signed so that another browser takes it and says who locked what', async () => {
    const { shown, decide, sign } = desk()
    await decide()
    await sign()
    const { text, name } = shown().signed ?? { text: '', name: '' }
    expect(name).toBe('front-desk-policy-harbour-lane-family-practice-1.json')
    const other = openPracticePolicy({
      local: memoryArea(),
      locks: fairLocks(),
      managed: async () => ({}),
      now: () => new Date('2026-06-02T08:00:00.000Z'),
      version: '1.0.0',
    })
    const { fingerprint } = shown()
    expect(await other.readFile(text)).toMatchObject({ kind: 'good', fingerprint, known: false })
    await other.takeFile(text)
    expect((await other.report()).fields.practiceName).toEqual({ origin: 'signed', locked: true })
  })

  it('is always signed with the same key of one vault, and with another key in another vault', async () => {
    const [one, again, other] = [desk(1), desk(1), desk(2)]
    for (const { session } of [one, again, other]) await session.open()
    expect(again.shown().fingerprint).toBe(one.shown().fingerprint)
    expect(other.shown().fingerprint).not.toBe(one.shown().fingerprint)
  })

  it('lies in the settings without its key', async () => {
    const { shown, local, decide, sign } = desk()
    await decide()
    await sign()
    const file = await readSignedFile(shown().signed?.text ?? '', verifyEd25519)
    const kept = JSON.stringify(local.items.get(DESK_KEY))
    expect(kept).toContain('Harbour Lane')
    expect(kept).not.toContain(file.kind === 'good' ? file.publicKey : '')
    expect(kept).not.toMatch(/private|"d"/u)
  })
})

describe('versions', () => {
  it('a change after the signature takes the next number; who manages is no change', async () => {
    const { session, shown, decide, sign } = desk()
    await decide()
    await sign()
    session.change({ organizationName: 'Harbour Lane Group' })
    expect(shown().draft.version).toBe(1)
    expect(shown().signed).toBeUndefined()
    session.change({ approvedBy: 'Dr. Amara Lane' })
    session.change({ approvedBy: 'Dr. Amara L.' })
    expect(shown().draft.version).toBe(2)
  })

  it.each([
    ['the number that was signed, with other content', 1, 'same-version-changed'],
    ['an older number', 0.5, undefined],
  ])('%s is not signed', async (_, version, problem) => {
    const { session, shown, decide, sign } = desk()
    await decide()
    await sign()
    session.change({ approvedBy: 'Dr. Amara Lane' })
    session.change({ version })
    await sign()
    expect(shown().signed).toBeUndefined()
    expect(shown().checked).toEqual(
      problem === undefined ? { kind: 'wrong', wrong: ['version'] } : { kind: 'refused', problem },
    )
  })

  it('are known in the next session as well', async () => {
    const first = desk()
    await first.decide()
    await first.sign()
    first.session.change({ approvedBy: 'Dr. Amara Lane' })
    await first.sign()
    const next = desk(1, first.local)
    await next.session.open()
    expect(next.shown().draft).toMatchObject({ version: 2, approvedBy: 'Dr. Amara Lane' })
    next.session.change({ version: 1 })
    await next.sign()
    expect(next.shown().checked).toEqual({ kind: 'refused', problem: 'older-version' })
  })
})

describe('what cannot be used is not signed', () => {
  it.each([
    ['no name', { id: '' }, 'id'],
    ['an end before the beginning', { expires: '2026-05-01' }, 'expires'],
    ['a version that is none', { version: 0 }, 'version'],
    ['an address without a lock', { updateUrl: 'http://updates.example' }, 'updateUrl'],
    ['an odd product version', { minVersion: '1.x' }, 'minVersion'],
    ['a bad setting', { settings: { undoSeconds: { value: 99, locked: true } } }, 'settings.undoSeconds.value'],
    ['an emptied number', { settings: { undoSeconds: { value: null, locked: true } } }, 'settings.undoSeconds.value'],
  ])('%s', async (_, change, path) => {
    const { session, shown, decide, sign } = desk()
    await decide()
    session.change(change)
    await sign()
    expect(shown().checked).toEqual({ kind: 'wrong', wrong: [path] })
    expect(shown().signed).toBeUndefined()
  })

  it('a reply that no browser would use, in any of its languages', async () => {
    const { session, shown, decide, sign } = desk()
    await decide()
    const { settings } = shown().draft
    session.change({
      settings: { ...settings, replies: { value: { de: 'Hallo, Ihr Termin steht. {emergency}' }, locked: false } },
    })
    await sign()
    expect(shown().checked).toEqual({ kind: 'refused', problem: 'message-problems' })
  })

  it('addresses are taken as people write them', async () => {
    const { session, shown, decide, sign } = desk()
    await decide()
    const channels = { value: [{ kind: 'portal', id: 'portal', url: ' portal.harbourlane.example ' }], locked: true }
    session.change({ settings: { channels } })
    await sign()
    expect(shown().signed?.document.settings.channels?.value).toEqual([
      { kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' },
    ])
  })
})
