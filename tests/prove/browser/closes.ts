import type { Tab } from '../../browsers/driver.ts'
import { eventually } from '../../browsers/wait.ts'
import type { chance } from '../../support/fictitious.ts'
import { pick } from '../../support/fictitious.ts'
import { countUp, type ProofCount } from './count.ts'
import { acting, declineAll, openNames } from './hand.ts'
import { openPair, REQUESTS } from './open.ts'
import type { ProofStage } from './stage.ts'

/** Ways to leave a page; what a page is left for says whether it is still there. */
const WAYS: Record<string, (page: Tab) => Promise<boolean>> = {
  close: async (page) => {
    await page.close()
    return false
  },
  reload: async (page) => {
    await page.goto(REQUESTS)
    return true
  },
  'another address': async (page) => {
    await page.goto('https://www.facebook.com/notifications')
    return true
  },
  'another page of the app': async (page) => {
    await page.look(() => window.__replica.navigate('/friends/list'))
    return true
  },
}

/** Tabs are closed and left while decisions are acted on and nobody has seen yet what came of them. */
export async function closes(
  stage: ProofStage,
  folder: string,
  random: ReturnType<typeof chance>,
  trials: number,
): Promise<ProofCount> {
  const browser = await stage.launch()
  let { panel, page } = await openPair(browser)
  let met = 0
  while (met < trials) {
    const names = await openNames([panel], 1 + Math.floor(random() * 4))
    const before = stage.replica.mutations.length
    await declineAll(panel, names)
    await arrived(stage, before, random() * 3200)
    if ((await acting(panel)) > 0) met += 1
    const stays = await WAYS[pick(random, Object.keys(WAYS))]?.(page)
    if (stays === true) await page.goto(REQUESTS)
    else page = await browser.open(REQUESTS)
  }
  return countUp(browser, stage.replica, folder, met)
}

/** Waits until Facebook was told something, and then so long. */
async function arrived({ replica }: ProofStage, before: number, ms: number): Promise<void> {
  const isTold = async () => (replica.mutations.length > before ? true : undefined)
  await eventually('Facebook to be told', isTold, 3000).catch(() => undefined)
  await new Promise((done) => setTimeout(done, ms))
}
