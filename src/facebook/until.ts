/**
 * Waits until something is so, looking again after each change of the page.
 * @param so looked at once at the start
 * @param patienceMs after this it is `false`
 */
export function until(document: Document, so: () => boolean, patienceMs: number, stop?: AbortSignal): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const end = (answer: boolean): void => {
    observer.disconnect()
    clearTimeout(timer)
    resolve(answer)
  }
  const look = (): void => {
    if (so()) end(true)
  }
  const observer = new MutationObserver(look)
  const timer = setTimeout(() => end(so()), patienceMs)
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  stop?.addEventListener('abort', () => end(false), { once: true })
  look()
  return promise
}
