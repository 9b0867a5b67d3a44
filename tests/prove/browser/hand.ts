import type { Tab } from '../../browsers/driver.ts'
import { eventually } from '../../browsers/wait.ts'
import type { Replica } from '../../facebook/replica.ts'

/** Waits until some requests can be decided in each of these panels, and names so many of them at most. */
export function openNames(panels: readonly Tab[], count: number): Promise<string[]> {
  return eventually(
    'requests that can be decided',
    async () => {
      const [first = [], ...others] = await Promise.all(panels.map((panel) => ready(panel, count)))
      const inAll = first.filter((name) => others.every((names) => names.includes(name)))
      return inAll.length >= Math.min(count, 5) ? inAll : undefined
    },
    180_000, // Of more than 200 new names a minute the panel lets the rest wait.
  )
}

function ready(panel: Tab, count: number): Promise<string[]> {
  return panel.look(
    (most) =>
      [...document.querySelectorAll('.row:has(.progress.open):not(:has(.chip.checking))')]
        .slice(0, most)
        .map((row) => row.querySelector('.name')?.textContent?.trim() ?? ''),
    count,
  )
}

/**
 * Unfolds each of these and clicks Decline silently, as fast as the panel can.
 * @returns which had the button
 */
export function declineAll(panel: Tab, names: readonly string[], delayMs = 0): Promise<string[]> {
  return panel.look(
    async ([wanted, delay]) => {
      const frame = () => new Promise((done) => setTimeout(done, 5))
      await new Promise((done) => setTimeout(done, delay))
      const clicked: string[] = []
      for (const name of wanted) {
        const row = () =>
          [...document.querySelectorAll('.row:has(.progress.open)')].find(
            (one) => one.querySelector('.name')?.textContent?.trim() === name,
          )
        row()?.querySelector<HTMLElement>('.row-head[aria-expanded=false]')?.click()
        for (let turn = 0; turn < 100; turn += 1) {
          const button = [...(row()?.querySelectorAll('button') ?? [])].find(
            ({ textContent }) => textContent === 'Decline silently',
          )
          if (button === undefined) await frame()
          else {
            button.click()
            clicked.push(name)
            break
          }
        }
      }
      return clicked
    },
    [names, delayMs] as const,
  )
}

/** How many decisions are acting on the page right now. */
export function acting(panel: Tab): Promise<number> {
  return panel.look(() => document.querySelectorAll('.progress.acting').length)
}

/** How many decisions are stored and not yet known in their outcome. */
export function underWay(panel: Tab): Promise<number> {
  return panel.look(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('front-desk')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const count = opening.result.transaction('outbox').objectStore('outbox').count()
          count.onsuccess = () => {
            opening.result.close()
            done(count.result)
          }
        }
      }),
  )
}

/** Answers what the panel asks about interrupted decisions, by what is really so. */
export async function answerLeftovers(panel: Tab, { deleted, scenario }: Replica): Promise<void> {
  const gone = scenario.requests.filter(({ id }) => deleted.has(id)).map(({ name }) => name)
  await panel.look(async (names) => {
    for (let turn = 0; turn < 50; turn += 1) {
      const notice = [...document.querySelectorAll('section.notice.warning')].find((one) => one.querySelector('button'))
      if (notice === undefined) return
      const [yes, no] = notice.querySelectorAll('button')
      const isGone = names.some((name) => notice.textContent?.includes(`declining ${name} on`))
      ;(no === undefined || isGone ? yes : no)?.click()
      for (let wait = 0; wait < 100 && notice.isConnected; wait += 1) await new Promise((done) => setTimeout(done, 20))
    }
  }, gone)
}
