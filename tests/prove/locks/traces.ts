import { SESSION_KEY } from '../../../src/store/vault.ts'
import type { Search } from '../disk/search.ts'
import { heapOf } from './heap.ts'
import type { Rooms } from './rooms.ts'

const ASK = `chrome.storage.session.get('${SESSION_KEY}').then((stored) => Object.keys(stored).length)`

/**
 * What is left of the key and of names, in words; nothing where all is gone.
 * @param search finds the key and every name
 * @param heaps whether the heaps are searched as well
 */
export async function tracesIn(rooms: Rooms, search: Search, heaps: boolean): Promise<string[]> {
  const { options, panel, popup, tools } = rooms
  const traces: string[] = []
  for (const page of [options, panel, popup]) {
    const file = new URL(page.url()).pathname
    if ((await page.evaluate(ASK)) !== 0) traces.push(`${file} can read the key`)
    if (page.workers().length > 0) traces.push(`a worker of ${file} lives`)
    const seen = search(Buffer.from(await page.evaluate(() => document.documentElement.outerHTML)))
    if (seen.length > 0) traces.push(`${seen[0]?.text} stands on ${file}`)
  }
  if ((await rooms.inBackground<number>(ASK)) !== 0) traces.push('the background can read the key')
  if (!heaps) return traces
  for (const target of await rooms.all()) {
    const left = search(await heapOf(tools, target))
    if (left.length > 0) traces.push(`${left.map(({ text }) => text).join(', ')} on the heap of ${target.url}`)
  }
  return traces
}
