import type { Pace } from './pace.ts'

/**
 * Waits until something is so, looking again soon after each change of the page.
 * @param so looked at once at the start and once at the end
 * @param patienceMs after this it is `false`
 */
export function until(document: Document, so: () => boolean, patienceMs: number, pace: Pace): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  let due = false
  const end = (answer: boolean): void => {
    observer.disconnect()
    resolve(answer)
  }
  const look = (): void => {
    due = false
    if (so()) end(true)
  }
  const observer = new MutationObserver(() => {
    if (due) return
    due = true
    void pace.wait(pace.pauseMs).then(look)
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
  void pace.wait(patienceMs).then(() => end(so()))
  look()
  return promise
}
