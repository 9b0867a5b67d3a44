import { expect, it } from 'vitest'
import { killRun } from '../../support/kill-run.ts'

it.each([1, 2, 3])(
  'seed %i: sixty kills between any two steps lose nothing, double nothing and claim nothing (npm run prove:kills: 1,000)',
  async (seed) => {
    const count = await killRun({ seed, kills: 60, decisions: 30 })
    expect(count).toMatchObject({ seed, lost: 0, duplicated: 0, falseSuccess: 0, unbroken: true })
  },
  60_000,
)

it.each([
  ['no-ids', 'duplicated'],
  ['done-first', 'falseSuccess'],
  ['never-asks', 'lost'],
] as const)(
  'the control: the seeded fault "%s" is counted as %s',
  async (flaw, what) => {
    expect((await killRun({ seed: 1, kills: 30, decisions: 15, flaw }))[what]).toBeGreaterThan(0)
  },
  60_000,
)
