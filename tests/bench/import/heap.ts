import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Memory of a page and its workers, in bytes: the heaps, and what lies outside of them in buffers. */
export interface Usage {
  heap: number
  buffers: number
}

/** Looks at the memory of one page and of every worker that it starts. */
export interface HeapWatch {
  now(): Promise<Usage>
  close(): void
}

interface Answer {
  id?: number
  method?: string
  result?: Record<string, number>
  params?: { sessionId?: string; targetInfo?: { type: string } }
}

/**
 * Watches by the protocol of Chromium's own tools: `Runtime.getHeapUsage` of each.
 * @param profile folder of the browser, where it writes on which port it listens
 */
export async function watchHeap(profile: string, address: string): Promise<HeapWatch> {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`)
  await new Promise((open) => socket.addEventListener('open', open, { once: true }))
  const waiting = new Map<number, (answer: Answer) => void>()
  const sessions = new Set<string>()
  let last = 0
  function send(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    last += 1
    const id = last
    socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }))
    return new Promise((resolve) => waiting.set(id, resolve))
  }
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    const { sessionId = '', targetInfo } = answer.params ?? {}
    if (answer.method === 'Target.attachedToTarget' && targetInfo?.type !== 'service_worker') sessions.add(sessionId)
    if (answer.method !== 'Target.detachedFromTarget') return
    sessions.delete(sessionId)
    // Nobody answers for a worker that has ended.
    for (const resolve of waiting.values()) resolve({})
  })
  const { result } = (await send('Target.getTargets')) as unknown as {
    result: { targetInfos: { targetId: string; url: string }[] }
  }
  const target = result.targetInfos.find(({ url }) => url.startsWith(address))
  if (target === undefined) throw new Error(`no page at ${address}`)
  await send('Target.attachToTarget', { targetId: target.targetId, flatten: true })
  const [page = ''] = sessions
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, page)
  return {
    async now() {
      const all = await Promise.all([...sessions].map((session) => send('Runtime.getHeapUsage', {}, session)))
      const sum = (key: string): number => all.reduce((total, { result: usage }) => total + (usage?.[key] ?? 0), 0)
      return { heap: sum('usedSize') + sum('embedderHeapUsedSize'), buffers: sum('backingStorageSize') }
    },
    close: () => socket.close(),
  }
}
