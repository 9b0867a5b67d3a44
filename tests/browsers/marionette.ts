import { connect, type Socket } from 'node:net'
import { eventually } from './wait.ts'

/**
 * Firefox's own remote protocol. WebDriver BiDi leaves out pages of extensions; Marionette does not.
 * Wire format: `length:[0, id, command, parameters]` one way, `length:[1, id, error, result]` the other.
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface Marionette {
  /** Sends one command and waits for its result. Rejects with the browser's own message. */
  send<R = unknown>(command: string, parameters?: object): Promise<R>
  close(): void
}

/** A tab that ends while it is asked never answers. */
const PATIENCE_MS = 40_000

type Reply = [1, number, { error: string; message: string } | null, unknown]

/** Connects to a Firefox that was started with `--marionette`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await reach(port)
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const greeted = Promise.withResolvers<void>()
  let rest = Buffer.alloc(0)
  let last = 0
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (let packet = takePacket(); packet !== undefined; packet = takePacket()) {
      if (!Array.isArray(packet)) greeted.resolve()
      else settle(packet as Reply)
    }
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'))
    waiting.clear()
  })

  function takePacket(): unknown {
    const colon = rest.indexOf(':')
    if (colon === -1) return
    const end = colon + 1 + Number(rest.subarray(0, colon).toString())
    if (rest.length < end) return
    const text = rest.subarray(colon + 1, end).toString()
    rest = rest.subarray(end)
    return JSON.parse(text)
  }
  function settle([, id, error, result]: Reply): void {
    const call = waiting.get(id)
    waiting.delete(id)
    if (error === null) call?.resolve(result)
    else call?.reject(new Error(`${error.error}: ${error.message}`))
  }

  await greeted.promise
  return {
    send<R>(command: string, parameters: object = {}) {
      last += 1
      const call = Promise.withResolvers<unknown>()
      waiting.set(last, call)
      const text = JSON.stringify([0, last, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
      const late = (): void => call.reject(new Error(`Firefox gave no answer to ${command}`))
      const deadline = setTimeout(late, PATIENCE_MS)
      return call.promise.finally(() => clearTimeout(deadline)) as Promise<R>
    },
    close: () => socket.destroy(),
  }
}

/** Firefox opens its port some time after it was started: tried until it answers, for a minute. */
function reach(port: number): Promise<Socket> {
  const once = (): Promise<Socket | undefined> =>
    new Promise((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => done(socket))
      socket.once('error', () => done(undefined))
    })
  return eventually('Firefox to open its remote port', once)
}
