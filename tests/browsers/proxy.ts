import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

/** What stands in for a site: one answer an address. */
export type Respond = (
  url: URL,
) => Promise<{ status: number; headers: Record<string, string>; body: Uint8Array | string }>

/** The only way out that a test browser has. */
export interface SiteProxy {
  /** Port on 127.0.0.1. */
  port: number
  /** Every address that was asked for at the stand-in, in order. */
  asked: string[]
  /** Every host that was refused, in order: nothing was sent there. */
  refused: string[]
  close(): Promise<void>
}

const FACEBOOK = /^(?:[a-z0-9-]+\.)*facebook\.com:443$/u

/**
 * A proxy on loopback that answers for Facebook with the replica, over TLS, and refuses every other host. A browser that
 * has it as its only proxy can reach nothing but this machine.
 * @param respond the replica
 */
export async function startProxy(respond: Respond): Promise<SiteProxy> {
  const asked: string[] = []
  const refused: string[] = []
  const pems = await generate([{ name: 'commonName', value: 'www.facebook.com' }], {
    extensions: [
      {
        name: 'subjectAltName',
        altNames: ['www.facebook.com', 'web.facebook.com', 'facebook.com'].map((value) => ({ type: 2, value })),
      },
    ],
  })
  const site = createTlsServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    asked.push(url.href)
    const { status, headers, body } = await respond(url)
    response.writeHead(status, headers).end(body)
  }
  const proxy = createServer((request, response) => {
    refused.push(request.url ?? '')
    response.writeHead(403).end()
  })
  proxy.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (!FACEBOOK.test(request.url ?? '')) {
      refused.push(request.url ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    site.emit('connection', socket)
  })
  proxy.listen(0, '127.0.0.1')
  await new Promise((done) => proxy.once('listening', done))
  return {
    port: (proxy.address() as AddressInfo).port,
    asked,
    refused,
    close: async () => {
      proxy.closeAllConnections()
      await new Promise((done) => proxy.close(done))
    },
  }
}
