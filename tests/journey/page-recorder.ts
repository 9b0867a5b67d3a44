import { CHROMIUM_ID } from '../browsers/chromium.ts'
import type { Tab } from '../browsers/driver.ts'
import { GECKO_ID, GECKO_UUID } from '../browsers/firefox.ts'
import type { Respond } from '../browsers/proxy.ts'

/**
 * Runs in the page before any script of its own: notes what an extension might let slip. Content scripts of WXT announce
 * themselves by an event named after the extension and by a window message; both are listened for by every name they have had.
 */
function recordLeaks(ids: readonly string[]): void {
  const seen: string[] = []
  Object.assign(window, { __leaks: seen })
  addEventListener('message', ({ data }) => seen.push(`message ${JSON.stringify(data)}`), true)
  const names = ids.flatMap((id) => [
    id,
    `${id}:facebook:wxt:content-script-started`,
    `${id}:wxt:content-script-started`,
    `wxt:${id}:facebook:content-script-started`,
  ])
  for (const name of [...names, 'wxt:content-script-started', 'wxt:locationchange', 'front-desk']) {
    document.addEventListener(name, () => seen.push(`event ${name}`), true)
    addEventListener(name, () => seen.push(`event ${name}`), true)
  }
}

/** The replica with the recorder as the first script of every document, under the document's own nonce. */
export function withRecorder(respond: Respond): Respond {
  return async (url) => {
    const answer = await respond(url)
    const nonce = /'nonce-([^']+)'/u.exec(answer.headers['content-security-policy'] ?? '')?.[1]
    if (typeof answer.body !== 'string' || nonce === undefined) return answer
    const ids = JSON.stringify([CHROMIUM_ID, GECKO_ID, GECKO_UUID])
    const script = `<script nonce="${nonce}">(${recordLeaks})(${ids})</script>`
    return { ...answer, body: answer.body.replace(/<head>/u, `<head>${script}`) }
  }
}

/** What was let slip in a page so far. */
export function recordedLeaks(page: Tab): Promise<string[]> {
  return page.look(() => (window as unknown as { __leaks: string[] }).__leaks)
}
