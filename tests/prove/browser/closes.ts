import type { Tab } from '../../browsers/driver.ts'
import type { chance } from '../../support/fictitious.ts'
import { pick } from '../../support/fictitious.ts'
import { countUp, type ProofCount } from './count.ts'
import { acting, declineAll, openNames, openPanel, REQUESTS } from './hand.ts'
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
  const panel = await openPanel(browser)
  let page = await browser.open(REQUESTS)
  let met = 0
  while (met < trials) {
    const names = await openNames(panel, 1 + Math.floor(random() * 4))
    const before = stage.replica.mutations.length
    await declineAll(panel, names)
    await arrived(stage, before, random() * 3200)
    if ((await acting(panel)) > 0) met += 1
    const stays = await WAYS[pick(random, Object.keys(WAYS))]?.(page)
    if (stays === true) await page.goto(REQUESTS)
    else page = await browser.open(REQUESTS)
  }
  const count = await countUp(browser, stage.replica, folder, met)
  await browser.close()
  return count
}

/** Waits until Facebook was told something, and then so long. */
async function arrived({ replica }: ProofStage, before: number, ms: number): Promise<void> {
  const deadline = Date.now() + 3000
  while (replica.mutations.length === before && Date.now() < deadline) await pause(10)
  await pause(ms)
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
