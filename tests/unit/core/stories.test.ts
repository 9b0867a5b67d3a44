import { describe, expect, it } from 'vitest'
import type { DecisionEntry, MessageEntry } from '../../../src/core/log/entry.ts'
import { findStories, storiesOf } from '../../../src/core/log/stories.ts'

function decision(seq: number, name: string, outcome = 'done'): DecisionEntry {
  return {
    seq,
    id: `00000000-0000-4000-8000-00000000000${seq}`,
    at: `2025-03-0${seq}T09:00:00.000Z`,
    prev: '',
    hash: '',
    requester: { id: String(seq), name, url: `https://www.facebook.com/profile.php?id=${seq}` },
    verdict: 'Likely patient',
    probability: 0.9,
    reasons: [],
    action: 'Decline silently',
    policy: { id: 'practice', version: 1 },
    outcome,
  }
}

const decisions = [decision(1, 'Zoë Marlow'), decision(2, 'Ines Tal'), decision(3, 'Zoe Quist', 'failed: no answer')]
const note: MessageEntry = {
  seq: 1,
  id: '00000000-0000-4000-8000-0000000000aa',
  at: '2025-03-01T09:01:00.000Z',
  prev: '',
  hash: '',
  decision: decisions[0]?.id ?? '',
  outcome: 'prepared',
}

describe('the stories of a log', () => {
  const stories = storiesOf(decisions, [note])

  it('stand newest first, each with the notes about its message', () => {
    expect(stories.map(({ decision: { seq }, messages }) => [seq, messages.length])).toEqual([
      [3, 0],
      [2, 0],
      [1, 1],
    ])
  })

  it.each([
    ['', 3],
    ['  ', 3],
    ['zoe', 2],
    ['ZOË', 2],
    ['zoe failed', 1],
    ['marlow zoe', 1],
    ['2025-03-02', 1],
    ['nobody', 0],
    ['.*', 0],
  ])('found by %j: %i', (search, count) => {
    expect(findStories(stories, search)).toHaveLength(count)
  })
})
