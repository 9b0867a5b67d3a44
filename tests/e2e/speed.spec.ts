import { expect, test } from '@playwright/test'
import { scenarioOf } from '../facebook/scenario.ts'
import { setUp } from '../journey/set-up.ts'
import { BROWSERS, openStage } from '../journey/stage.ts'
import type { Round } from '../prove/speed/round.ts'
import { openSession } from '../prove/speed/session.ts'

const HURRY = { markup: 'mixed', errorEvery: 0, slowestMs: 200 } as const

/** Two of the rounds of `npm run prove:speed`, with some decisions each. */
const ROUNDS: readonly Round[] = [
  // Long enough to take back for the list to be scrolled away from the first ones before they are pressed.
  {
    ...HURRY,
    seed: 901,
    place: 'own column',
    language: 'en',
    afterAnswer: 'vanish',
    churnEveryMs: 0,
    undoSeconds: 5,
    seat: 'beside',
  },
  {
    ...HURRY,
    markup: 'V7',
    seed: 902,
    place: 'own column, rows reused',
    language: 'ar',
    afterAnswer: 'text',
    churnEveryMs: 0,
    undoSeconds: 1,
    seat: 'before',
  },
]

for (const name of BROWSERS) {
  test(`${name}: one decision after the other in a hurry, and every decline happens`, async () => {
    test.setTimeout(400_000)
    const stage = await openStage(name, scenarioOf())
    try {
      await setUp(stage.browser)
      const session = openSession(stage)
      for (const round of ROUNDS) {
        const { declines, done, told, wrong, silent } = await session.play(round, 16)
        expect({ told, wrong, silent }).toEqual({ told: [], wrong: [], silent: [] })
        expect(declines).toBeGreaterThan(8)
        expect(done).toBe(declines)
      }
      expect(await session.log()).toEqual([])
    } finally {
      await stage.close()
      stage.clear()
    }
  })
}
