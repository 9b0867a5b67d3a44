import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One page or worker, by the protocol of Chromium's own tools. */
export interface Target {
  type: string
  url: string
  targetId: string
}

/** What is said to one target. */
export interface Session {
  send<R = Record<string, unknown>>(method: string, params?: object): Promise<R>
  /** Tells every event of this kind, until the session is closed. */
  on(method: string, told: (params: Record<string, unknown>) => void): void
  close(): Promise<void>
}

/** The tools of one running Chromium, which was started with `--remote-debugging-port=0`. */
export interface DevTools {
  targets(): Promise<Target[]>
  attach(target: Target): Promise<Session>
  /** Ends a worker as Chromium does when it has been idle, and waits until it is gone. */
  end(target: Target): Promise<void>
  /** Opens a window of the browser. */
  openWindow(url: string): Promise<Target>
  /** Ends the browser as its own menu does. */
  quit(): Promise<void>
  close(): void
}

interface Answer {
  id?: number
  method?: string
  sessionId?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: { message: string }
}

/** Where the tools listen. @param profile folder of the browser, where it writes on which port */
export function devToolsAddress(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  return `ws://127.0.0.1:${port}${path}`
}

/** Connects to the browser. @param profile its folder, where it writes on which port it listens */
export async function openDevTools(profile: string): Promise<DevTools> {
  const socket = new WebSocket(devToolsAddress(profile))
  await new Promise((open) => socket.addEventListener('open', open, { once: true }))
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>()
  const listening = new Map<string, (params: Record<string, unknown>) => void>()
  let last = 0
  function send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    last += 1
    const answer = Promise.withResolvers<Record<string, unknown>>()
    waiting.set(last, answer)
    socket.send(JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) }))
    return answer.promise
  }
  socket.addEventListener('message', ({ data }) => {
    const { id, method, sessionId, params = {}, result = {}, error } = JSON.parse(String(data)) as Answer
    if (id === undefined) return listening.get(`${sessionId} ${method}`)?.(params)
    if (error === undefined) waiting.get(id)?.resolve(result)
    else waiting.get(id)?.reject(new Error(error.message))
    waiting.delete(id)
  })
  const targets = async (): Promise<Target[]> =>
    ((await send('Target.getTargets')) as unknown as { targetInfos: Target[] }).targetInfos
  return {
    targets,
    async attach({ targetId }) {
      const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string }
      return {
        send: <R>(method: string, params?: object) => send(method, params, sessionId) as Promise<R>,
        on: (method, told) => void listening.set(`${sessionId} ${method}`, told),
        close: async () => void (await send('Target.detachFromTarget', { sessionId })),
      }
    },
    async end({ targetId }) {
      await send('Target.closeTarget', { targetId })
      while ((await targets()).some((one) => one.targetId === targetId));
    },
    async openWindow(url) {
      const { targetId } = (await send('Target.createTarget', { url, newWindow: true })) as { targetId: string }
      return { type: 'page', url, targetId }
    },
    async quit() {
      await send('Browser.close')
    },
    close: () => socket.close(),
  }
}
