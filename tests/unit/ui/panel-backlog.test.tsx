// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { QueueRow } from '../../../src/core/queue.ts'
import { Backlog } from '../../../src/ui/panel/Backlog.tsx'
import { DecidedBefore } from '../../../src/ui/panel/DecidedBefore.tsx'
import { clear, screen, show } from './options/stage.ts'

const earlier = ['Later', 'Decline silently'].map((action, seq) => ({
  seq,
  id: String(seq),
  at: `2025-11-0${seq + 2}T10:00:00.000Z`,
  action,
  outcome: 'done',
  verdict: 'Likely patient',
}))

afterEach(clear)

it('recognises a repeated request by the last decision', async () => {
  await show(<DecidedBefore earlier={earlier} />)
  expect(screen()).toBe('Before: Decline silently on 3 November 2025 (done). 2 times in all.')
  await show(<DecidedBefore earlier={[]} />)
  expect(screen()).toBe('')
})

it('says how far a long queue is, and nothing of a short one', async () => {
  const row = (number: number) =>
    ({
      verdict: { kind: 'likely', probability: 0.9, matches: [] },
      stage: { kind: 'open' },
      ...(number < 3 ? { earlier: earlier.slice(0, 1) } : {}),
    }) as unknown as QueueRow
  await show(<Backlog rows={Array.from({ length: 12 }, (_, number) => row(number))} />)
  expect(screen()).toContain('3 of 12 done, 3 of them put off.')
  await show(<Backlog rows={[row(1), row(2)]} />)
  expect(screen()).toBe('')
})
