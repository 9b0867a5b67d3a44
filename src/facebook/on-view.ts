/** Resolves once a page is on view, or left: an editor of a page behind takes no text in Firefox. */
export function onceOnView(document: Document, stop: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve()
  return new Promise((done) => {
    const end = new AbortController()
    const look = (): void => {
      if (document.hidden && !stop.aborted) return
      end.abort()
      done()
    }
    document.addEventListener('visibilitychange', look, { signal: end.signal })
    stop.addEventListener('abort', look, { signal: end.signal })
  })
}
