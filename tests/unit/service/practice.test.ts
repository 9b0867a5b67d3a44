import { describe, expect, it } from 'vitest'
import type { PracticeDraft } from '../../../src/core/options.ts'
import { prepareReply } from '../../../src/core/reply/prepare.ts'
import { filledIn, savePractice } from '../../../src/service/practice.ts'
import { readSettings } from '../../../src/store/settings.ts'
import { IN_THE_US } from '../../support/reading-world.ts'
import { memoryArea } from './memory-area.ts'

const draft: PracticeDraft = {
  practiceName: 'Harbour Lane',
  channels: [{ kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' }],
  reply: 'Hello {first_name}, {practice} can be reached here: {channel}. In an emergency call 911.',
  pageFootprint: 'control',
  undoSeconds: 5,
}

describe("the practice's settings", () => {
  it('are stored as the next version', async () => {
    const local = memoryArea()
    expect(await savePractice(local, draft, IN_THE_US)).toEqual({ kind: 'saved' })
    expect(await savePractice(local, { ...draft, undoSeconds: 0 }, IN_THE_US)).toEqual({ kind: 'saved' })
    expect(await readSettings(local)).toEqual({ ...draft, undoSeconds: 0, id: 'practice', version: 2 })
  })

  it('may be written as people write', async () => {
    const local = memoryArea()
    const channels: PracticeDraft['channels'] = [
      { kind: 'portal', id: 'portal', url: ' portal.harbourlane.example ' },
      { kind: 'phone', id: 'phone', number: '+1 (555) 010-0123', hours: '  ' },
      { kind: 'phone', id: 'phone-2', number: '0044 20 7946 0000', hours: ' 8 to 5 ' },
    ]
    expect(await savePractice(local, { ...draft, channels }, IN_THE_US)).toEqual({ kind: 'saved' })
    expect((await readSettings(local)).channels).toEqual([
      { kind: 'portal', id: 'portal', url: 'https://portal.harbourlane.example' },
      { kind: 'phone', id: 'phone', number: '+15550100123', printed: '+1 555 010 0123' },
      { kind: 'phone', id: 'phone-2', number: '+442079460000', printed: '+44 20 7946 0000', hours: '8 to 5' },
    ])
  })

  it('that only repeat a proposal, in other words or not, are left to the practice', async () => {
    const local = memoryArea()
    const proposed: PracticeDraft['channels'] = [
      { kind: 'phone', id: 'phone', number: '+15550100123' },
      { kind: 'page', id: 'page', url: 'https://harbourlane.example/' },
    ]
    const report = {
      values: { channels: proposed },
      fields: { channels: { origin: 'managed', locked: false } },
    } as const
    for (const channels of [proposed, [{ ...proposed[0], number: '+1 (555) 010-0123' }, proposed[1]]]) {
      const written = { ...draft, channels } as PracticeDraft
      expect(await savePractice(local, written, IN_THE_US, report)).toEqual({ kind: 'saved' })
      expect(await readSettings(local)).not.toHaveProperty('channels')
    }
    const other = { ...draft, channels: [{ ...proposed[0], number: '+1 (555) 010-0124' }] } as PracticeDraft
    await savePractice(local, other, IN_THE_US, report)
    expect((await readSettings(local)).channels).toMatchObject([{ number: '+15550100124' }])
  })

  it.each<[string, Partial<PracticeDraft>, string[]]>([
    ['no name', { practiceName: '  ' }, ['practiceName']],
    ['no channel', { channels: [] }, ['channels']],
    ['no reply', { reply: '' }, ['reply']],
    ['a reply that is too long', { reply: 'a'.repeat(1001) }, ['reply']],
    ['an empty time', { undoSeconds: Number.NaN }, ['undoSeconds']],
    ['half a second', { undoSeconds: 0.5 }, ['undoSeconds']],
    ['an hour', { undoSeconds: 3600 }, ['undoSeconds']],
    ['ftp', { channels: [{ kind: 'page', id: 'page', url: 'ftp://a.example' }] }, ['channels.0.url']],
    ['a script', { channels: [{ kind: 'page', id: 'page', url: 'javascript:alert(1)' }] }, ['channels.0.url']],
    ['a blank address', { channels: [{ kind: 'portal', id: 'portal', url: '' }] }, ['channels.0.url']],
    [
      'no area code',
      { channels: [...draft.channels, { kind: 'phone', id: 'p', number: '555 0100' }] },
      ['channels.1.number'],
    ],
  ])('with %s are refused at the field, and nothing is stored', async (_, change, fields) => {
    const local = memoryArea()
    expect(await savePractice(local, { ...draft, ...change }, IN_THE_US)).toEqual({ kind: 'invalid', fields })
    expect(await readSettings(local)).toEqual({})
  })

  it('that the disk does not take say so', async () => {
    const local = { ...memoryArea(), set: () => Promise.reject(new DOMException('', 'QuotaExceededError')) }
    expect(await savePractice(local, draft, IN_THE_US)).toEqual({ kind: 'failed', fault: 'storage-full' })
  })

  it('half written still give a preview', () => {
    const half = { ...draft, practiceName: '', channels: [{ kind: 'portal' as const, id: 'portal', url: '' }] }
    expect(prepareReply(filledIn(half, IN_THE_US), { name: 'Alex' })?.text).toContain(
      'Hello Alex, … can be reached here',
    )
  })
})
