import { eventually } from '../../browsers/wait.ts'
import type { chance } from '../../support/fictitious.ts'
import { countUp, type ProofCount } from './count.ts'
import { answerLeftovers, declineAll, openNames } from './hand.ts'
import { openPair, REQUESTS } from './open.ts'
import type { ProofStage } from './stage.ts'

/** The whole browser is killed at any moment of several decisions, and comes up again on what is on the disk. */
export async function kills(
  stage: ProofStage,
  folder: string,
  random: ReturnType<typeof chance>,
  trials: number,
): Promise<ProofCount> {
  for (let killed = 0; killed < trials; killed += 1) {
    const browser = await stage.launch()
    const { panel } = await openPair(browser)
    await answerLeftovers(panel, stage.replica)
    const names = await openNames([panel], 6)
    const deciding = declineAll(panel, names).catch(() => undefined) // The page ends under it.
    await new Promise((done) => setTimeout(done, random() * 4500))
    stage.kill()
    await browser.ended
    await deciding
  }
  const browser = await eventually('a browser that starts', stage.launch)
  await browser.open(REQUESTS)
  return countUp(browser, stage.replica, folder, trials)
}
