/**
 * Runs in the page before any script of its own: counts what an extension might let slip. Content scripts of WXT announce
 * themselves by an event named after the extension and by a window message; both are listened for by every name they have had.
 */
export function recordLeaks(ids: readonly string[]): void {
  const seen: string[] = []
  Object.assign(window, { __leaks: seen })
  addEventListener('message', ({ data }) => seen.push(`message ${JSON.stringify(data)}`), true)
  const names = ids.flatMap((id) => [id, `${id}:facebook:wxt:content-script-started`, `${id}:wxt:content-script-started`])
  for (const name of [...names, 'wxt:content-script-started', 'wxt:locationchange', 'front-desk']) {
    document.addEventListener(name, () => seen.push(`event ${name}`), true)
    addEventListener(name, () => seen.push(`event ${name}`), true)
  }
}
